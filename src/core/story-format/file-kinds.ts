/** What a file is by the ending of its name, where dogear can read such files. */
export type FileKind = 'markdown' | 'text' | 'page' | 'packed page' | 'book';

/** All endings, in small letters. */
const endings: ReadonlyMap<string, FileKind> = new Map([
	['md', 'markdown'],
	['markdown', 'markdown'],
	['mdown', 'markdown'],
	['mkd', 'markdown'],
	['mdx', 'markdown'],
	['rst', 'markdown'],
	['rest', 'markdown'],
	['txt', 'text'],
	['text', 'text'],
	['html', 'page'],
	['htm', 'page'],
	['xhtml', 'page'],
	['xht', 'page'],
	['mhtml', 'packed page'],
	['mht', 'packed page'],
	['epub', 'book'],
	['docx', 'book'],
	['odt', 'book'],
	['fodt', 'book'],
	['rtf', 'book'],
	['fb2', 'book'],
	['fb2.zip', 'book'],
	['mobi', 'book'],
	['azw', 'book'],
	['azw3', 'book'],
	['prc', 'book'],
]);

/** What a file is by its name, or a path to it; undefined for one that dogear does not read. */
export function fileKindOf(path: string): FileKind | undefined {
	const ending = /\.((?:fb2\.)?[a-z0-9]+)$/i.exec(path)?.[1] ?? '';
	return endings.get(ending.toLowerCase());
}
