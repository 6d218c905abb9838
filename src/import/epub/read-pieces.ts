import type {Removed} from '../../core/collection/removed.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {plainForm} from '../boilerplate/measure.ts';
import {textBlocks} from '../html/text-blocks.ts';
import {isOfTitlePage} from '../plain/title-page.ts';
import {readContents} from './contents.ts';
import {type Notes, takeNotes} from './footnotes.ts';
import {joinPieces, titleOf} from './make-stories.ts';
import type {OpenedBook} from './open-epub.ts';
import {divide, type Piece} from './pieces.ts';
import type {Chapters} from './read-chapters.ts';
import type {Package} from './read-package.ts';

/** A book's text in the pieces that it is read in. */
export interface Pieces {
	/** None is without text. */
	readonly pieces: readonly Piece[];
	readonly notes: Notes;
	readonly removed: readonly Removed[];
	/** A sentence for each text that cannot be had. */
	readonly doubts: readonly SafeText[];
}

/** Divides the texts of a book as its table of contents says. */
export async function readPieces(
	{files, info}: OpenedBook,
	read: Chapters,
	onProgress: (fraction: number) => void,
): Promise<Pieces> {
	const notes = takeNotes([...read.chapters, ...read.aside]);
	const licence = new Set(
		read.removed.filter(({rule}) => rule === 'licence').map(({text}) => plainForm(text)),
	);
	const contents = await readContents(files, info.navigation);
	const entries = Map.groupBy(
		contents.filter(({title: words}) => !licence.has(plainForm(words))),
		({path}) => path,
	);
	const divided = read.chapters.flatMap((chapter, index) => {
		onProgress(index / read.chapters.length);
		return divide(chapter, entries.get(chapter.path) ?? []);
	});
	const isTitlePage = (piece: Piece) => holdsOnlyTitle(piece, info);
	const joined = joinPieces(divided.filter(piece => !isPicture(piece) && !isTitlePage(piece)));
	// Notes stand in the stories that refer to them, and leave a heading behind.
	const leftovers = [
		...joined.filter(({text}) => text === '').map(piece => titleOf(piece)),
		...divided.filter(isTitlePage).map(({text}) => sanitise(text)),
		...read.aside.flatMap(({document}) => textBlocks(document.body).map(sanitise)),
	].map(text => ({line: 0, rule: 'empty', text}));
	return {
		pieces: joined.filter(({text}) => text !== ''),
		notes,
		removed: [...read.removed, ...leftovers],
		doubts: read.doubts,
	};
}

/** A cover, or a title page that is a picture with its own name below: the entry leads to no words. */
function isPicture({title, heading, text}: Piece): boolean {
	if (title === undefined || heading !== undefined) return false;
	return text === '' || (frontMatter.test(title) && plainForm(text) === plainForm(title));
}

/** The page with the book's own title and author, when it is not marked as one. */
function holdsOnlyTitle({heading, text}: Piece, {title, authors}: Package): boolean {
	const names = [title, ...authors].map(plainForm).filter(Boolean);
	const blocks = text.split('\n\n').map(block => block.replace(/^#+ |\\(?=\n)/gm, ''));
	const isTitled = heading !== undefined && names.includes(plainForm(heading));
	return isTitled && text !== '' && blocks.every(block => isOfTitlePage(block, names));
}

const frontMatter =
	/^(?:(?:front |back )?cover(?: page| image)?|(?:half[- ]?)?title(?:[- ]?page)?|copyright(?: page)?|imprint|titelseite|titelblatt|umschlag|couverture|page de titre|portada|cubierta|copertina|frontespizio|omslag|表紙|扉|封面)$/iu;
