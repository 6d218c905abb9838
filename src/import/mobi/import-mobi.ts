import {basename} from 'node:path';
import type {Mobi} from '@lingo-reader/mobi-parser';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {importDocument, unknown} from '../epub/import-document.ts';
import type {Metadata} from '../epub/metadata.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {readMobiHeader, withoutFonts} from './header.ts';
import {isContents, withHeadings} from './headings.ts';

/** Reads a Kindle book without a lock (`.mobi`, `.azw`, `.azw3`, `.prc`). */
export async function importMobi(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const header = readMobiHeader(bytes);
	if (!header) throw new Error('it is cut off');
	if (header.isLocked) return refuse(words.import.isLocked(sanitiseLine(options.name)));
	const {inScratchFolder} = options;
	if (!inScratchFolder) throw new Error('there is no folder for its pictures');
	// The library writes a book's pictures to the disk at once; they are none of the text.
	const page = await inScratchFolder((folder, read) => open(bytes, header.isKf8, {folder, read}));
	return importDocument(page, options);
}

/** What both formats have. */
type Book = Pick<Mobi, 'getMetadata' | 'loadChapter' | 'resolveHref'> & {
	readonly getSpine: () => ReadonlyArray<{readonly id: string}>;
};

/** A folder of the library's own, and what reads a text in it. */
interface Scratch {
	readonly folder: string;
	readonly read: (name: string) => Promise<string>;
}

interface Opened {
	readonly html: string;
	readonly metadata: Metadata;
}

async function open(bytes: Uint8Array, isKf8: boolean, {folder, read}: Scratch): Promise<Opened> {
	const {initKf8File, initMobiFile} = await import('@lingo-reader/mobi-parser');
	const light = withoutFonts(bytes);
	const book: Book = isKf8 ? await initKf8File(light, folder) : await initMobiFile(light, folder);
	const {title, author, language, published, subject} = book.getMetadata();
	const chapters = book.getSpine().map(({id}) => book.loadChapter(id));
	const texts = chapters.map(chapter => chapter?.html ?? '');
	const sheets = new Set(chapters.flatMap(chapter => chapter?.css.map(({href}) => href) ?? []));
	const resolve = (address: string): string => book.resolveHref(address)?.selector ?? '';
	return {
		html: [
			await readSheets(sheets, read),
			...texts
				.filter(text => !isContents(text))
				.map(text => withHeadings(withLinks(text, resolve))),
		].join('\n'),
		metadata: {
			...unknown,
			title: title ?? '',
			authors: author ?? [],
			lang: language === 'und' ? undefined : language || undefined,
			date: published || undefined,
			subjects: subject ?? [],
		},
	};
}

/** Links inside the book by the ids that they lead to; what EPUB says of notes has lost its prefix. */
function withLinks(html: string, resolve: (address: string) => string): string {
	return html
		.replace(/href="(kindle:pos:[^"]{1,100})"/g, (_, address: string) => {
			const id = /^#([\w:.-]+)$|id="([^"]+)"/.exec(resolve(address));
			return `href="#${id?.[1] ?? id?.[2] ?? ''}"`;
		})
		.replace(/(<a\b[^<>]*) type="noteref"/g, '$1 epub:type="noteref"');
}

/** The style sheets that the library wrote into its folder: italics are a class of theirs. */
async function readSheets(paths: ReadonlySet<string>, read: Scratch['read']): Promise<string> {
	const sheets = await Promise.all([...paths].map(path => read(basename(path))));
	return `<style>${sheets.join('\n').replaceAll('<', ' ')}</style>`;
}
