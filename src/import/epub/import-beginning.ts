import type {Imported} from '../imported.ts';
import {nameIn} from './files.ts';
import {notePaths} from './footnotes.ts';
import {makeStories} from './make-stories.ts';
import {type OpenedBook, openEpub} from './open-epub.ts';
import {readChapters} from './read-chapters.ts';
import type {Item} from './read-package.ts';
import {type Pieces, readPieces} from './read-pieces.ts';

/** Bytes of texts that are read for the first pages; more where those are title pages and lists. */
const enough = [128 * 1024, 256 * 1024, 512 * 1024];
/** UTF-16 units of text: some pages can be turned that are sure to be as in the whole. */
const somePages = 48_000;
/** Notes for the first pages stand in so many other texts at most; links to more are no notes. */
const mostNoteTexts = 3;

/** The first pages of a book, and what part of its text they are, by their bytes. */
export interface Beginning extends Imported {
	readonly share: number;
}

/**
 * Reads as much of an EPUB as its first pages need, as one story: the beginning of what `importEpub`
 * makes of it. Undefined for a short book, and for one whose beginning cannot be told from a part.
 */
export async function importBeginning(
	bytes: Uint8Array,
	name: string,
): Promise<Beginning | undefined> {
	const book = await openEpub(bytes, name);
	if ('refused' in book) return undefined;
	for (const size of enough) {
		const spine = firstOf(book, size);
		if (spine.length * 2 > book.info.spine.length) return undefined;
		const {pieces, notes} = await readFirst(book, spine);
		// The last one may go on in the next text.
		const certain = pieces.slice(0, -1);
		const length = certain.reduce((sum, {text}) => sum + text.length, 0);
		if (certain.length > 1 && length >= somePages) {
			const stories = makeStories(certain, notes, book.info, [], name, true);
			return {stories, share: bytesOf(book, spine) / bytesOf(book, book.info.spine)};
		}
	}

	return undefined;
}

function bytesOf({files}: OpenedBook, texts: readonly Item[]): number {
	return texts.reduce((sum, {path}) => sum + (files.get(path)?.length ?? 0), 0);
}

/** The texts up to the one that makes it so many bytes. */
function firstOf({files, info: {spine}}: OpenedBook, bytes: number): readonly Item[] {
	let size = 0;
	const last = spine.findIndex(({path}) => {
		size += files.get(path)?.length ?? 0;
		return size > bytes;
	});
	return last < 0 ? spine : spine.slice(0, last + 1);
}

/** The pieces of a book's first texts, with their notes, wherever these stand. */
async function readFirst(book: OpenedBook, spine: readonly Item[]): Promise<Pieces> {
	const {files, info} = book;
	const read = await readChapters({...book, info: {...info, spine}}, () => {});
	const paths = new Set(notePaths(read.chapters).map(path => nameIn(files, path) ?? path));
	const later = info.spine.filter(item => paths.has(item.path) && !spine.includes(item));
	const aside = later.slice(0, mostNoteTexts);
	const notes = await readChapters({...book, info: {...info, spine: [], aside}}, () => {});
	return readPieces(book, {...read, aside: [...read.aside, ...notes.aside]}, () => {});
}
