import type {Mobi} from '@lingo-reader/mobi-parser';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {importDocument, unknown} from '../epub/import-document.ts';
import type {Metadata} from '../epub/metadata.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {readMobiHeader} from './header.ts';
import {isContents, withHeadings} from './headings.ts';

/** Reads a Kindle book without a lock (`.mobi`, `.azw`, `.azw3`, `.prc`). */
export async function importMobi(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const header = readMobiHeader(bytes);
	if (!header) throw new Error('it is cut off');
	if (header.isLocked) return refuse(words.import.isLocked(sanitiseLine(options.name)));
	const {inScratchFolder} = options;
	if (!inScratchFolder) throw new Error('there is no folder for its pictures');
	// The library writes a book's pictures to the disk at once; they are none of the text.
	const page = await inScratchFolder(folder => open(bytes, header.isKf8, folder));
	return importDocument(page, options);
}

/** What both formats have. */
type Book = Pick<Mobi, 'getMetadata' | 'loadChapter' | 'resolveHref'> & {
	readonly getSpine: () => ReadonlyArray<{readonly id: string}>;
};

interface Opened {
	readonly html: string;
	readonly metadata: Metadata;
}

async function open(bytes: Uint8Array, isKf8: boolean, folder: string): Promise<Opened> {
	const {initKf8File, initMobiFile} = await import('@lingo-reader/mobi-parser');
	const book = await quietly(
		async (): Promise<Book> =>
			isKf8 ? await initKf8File(bytes, folder) : await initMobiFile(bytes, folder),
	);
	const {title, author, language, published, subject} = book.getMetadata();
	const texts = book.getSpine().map(({id}) => book.loadChapter(id)?.html ?? '');
	const resolve = (address: string): string => book.resolveHref(address)?.selector ?? '';
	return {
		html: texts
			.filter(text => !isContents(text))
			.map(text => withHeadings(withLinks(text, resolve)))
			.join('\n'),
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

/** The library speaks to the console, which is the screen that a story stands on. */
async function quietly<Result>(open: () => Promise<Result>): Promise<Result> {
	const {log} = console;
	console.log = () => {};
	try {
		return await open();
	} finally {
		console.log = log;
	}
}
