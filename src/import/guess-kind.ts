import {fileKindOf} from '../core/story-format/file-kinds.ts';
import type {Words} from '../core/words/words.ts';
import type {BinaryKind} from './binary-kinds.ts';
import type {Kind} from './imported.ts';
import {isMhtml} from './mhtml/unpack.ts';

/** What bytes may be that are no stories, by its name in `words.import.strangers`. */
type Stranger = keyof Words['import']['strangers'];

/** What bytes turn out to be that are no stories. */
const foreign: ReadonlyArray<{
	readonly isIt: (head: string) => boolean;
	readonly what: Stranger;
}> = [
	{
		isIt: head => head.startsWith('%PDF-'),
		what: 'pdf',
	},
	{
		isIt: head => head.startsWith('\xd0\xcf\x11\xe0'),
		what: 'oldWord',
	},
	{
		isIt: head => /^(?:PK\x03\x04|PK\x05\x06|\x1f\x8b|Rar!|7z\xbc\xaf)/.test(head),
		what: 'archive',
	},
	{
		isIt: head =>
			/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF.{4}(?:WAVE|WEBP|AVI )|\x00\x00\x00.ftyp|ID3[\x02-\x04]|OggS\x00|\x7fELF|MZ[^\n]{0,60}\x00)/s.test(
				head,
			),
		what: 'program',
	},
];

const looks = 4096;

/** A kind, or what the bytes are instead. */
export type Guess = {readonly kind: BinaryKind} | {readonly what: Stranger};

/**
 * Whether bytes are an EPUB: by its first entry, which must be there and not packed (EPUB OCF 3.3,
 * section 4.3), else by the file's name, since many a book was packed by a program for archives.
 */
function isEpub(head: string, name: string): boolean {
	if (!head.startsWith('PK\x03\x04')) return false;
	const isFirst = /^mimetype.{0,64}?application\/epub\+zip/s.test(head.slice(30));
	return isFirst || /\.epub$/i.test(name);
}

/** Word's archive begins with parts of its own, which have names that no others have. */
function isDocx(head: string, name: string): boolean {
	if (!head.startsWith('PK\x03\x04')) return false;
	return head.includes('word/') || (/\.docx$/i.test(name) && head.includes('[Content_Types].xml'));
}

/** A text of OpenDocument: by its first entry, as an EPUB's, or in one file; else by its name. */
function isOpenDocument(head: string, name: string): boolean {
	if (!head.startsWith('PK\x03\x04'))
		return /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\?>\s*<office:document\b/.test(head);
	const isFirst = /^mimetype.{0,64}?application\/vnd\.oasis\.opendocument\.text/s.test(
		head.slice(30),
	);
	return isFirst || /\.odt$/i.test(name);
}

/** A FictionBook, or an archive whose first entry is one. */
function isFictionBook(head: string): boolean {
	if (head.startsWith('PK\x03\x04')) return /^.{0,200}?\.fb2/is.test(head.slice(30));
	return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<\?xml-stylesheet[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<FictionBook\b/.test(
		head,
	);
}

/** What WordPress exports is a feed that names the namespace of exports in its first element. */
function isWordPressExport(head: string): boolean {
	return /<rss\b[^>]*\bxmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(head);
}

/** Guesses from the bytes what they are; the file's name only settles what bytes cannot tell. */
export function guessBinary(bytes: Uint8Array, name: string): Guess | undefined {
	const head = Buffer.from(bytes.subarray(0, looks)).toString('latin1');
	if (isEpub(head, name)) return {kind: 'epub'};
	if (isDocx(head, name)) return {kind: 'docx'};
	if (isOpenDocument(head, name)) return {kind: 'opendocument'};
	if (head.startsWith('{\\rtf')) return {kind: 'rtf'};
	if (isFictionBook(head)) return {kind: 'fictionbook'};
	if (head.slice(60, 68) === 'BOOKMOBI') return {kind: 'mobi'};
	if (isWordPressExport(head)) return {kind: 'wordpress'};
	if (isMhtml(head)) return {kind: 'mhtml'};
	const found = foreign.find(({isIt}) => isIt(head));
	return found && {what: found.what};
}

const htmlHead =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const element =
	/<\/?(?:p|div|br|span|article|section|h[1-6]|a|em|i|b|strong|ul|li|table)\b[^<>]*>/gi;

/**
 * Guesses the kind of a text that has been decoded. Between copied page text and plain text the
 * readers of these decide; here both are `page`.
 */
export function guessText(text: string, name: string): Exclude<Kind, 'epub' | 'text'> {
	const head = text.slice(0, 64 * 1024);
	const kind = fileKindOf(name);
	if (kind === 'markdown') return kind;
	if (kind === 'page' || htmlHead.test(head)) return 'html';
	if (
		/^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/.test(head) &&
		/^\w+\s*[:=]/m.test(head)
	) {
		return 'markdown';
	}

	const elements = head.match(element)?.length ?? 0;
	return elements >= 4 && elements * 400 > head.length ? 'html' : 'page';
}
