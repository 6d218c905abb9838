import {findMasthead} from './masthead.ts';

/** What Project Gutenberg and its sisters put around a book, taken off. */
export interface Unwrapped {
	readonly text: string;
	/** The line, from 1, that the text begins in. */
	readonly firstLine: number;
	readonly title: string | undefined;
	readonly author: string | undefined;
	/** When the book came out first. */
	readonly published: string | undefined;
	readonly lang: string | undefined;
	/** The address of the book there. */
	readonly source: string | undefined;
	/** Header and licence, with their lines. */
	readonly removed: ReadonlyArray<{
		readonly line: number;
		readonly rule: string;
		readonly at?: number;
		readonly text: string;
	}>;
}

const start =
	/^[ \t]*\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG.*$|^\*END\*? ?THE SMALL PRINT.*$/im;
const end =
	/^[ \t]*(?:\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG.*|End of (?:the )?Project Gutenberg.*)$/im;
const credits =
	/^\s*(?:Produced|Prepared|Transcribed|E-text prepared|Digitized|This etext was (?:produced|prepared)) by\b[\s\S]*?\n[ \t]*\n/i;

/** Names of languages as the header has them (in English), and their tags (BCP 47). */
const languages: Readonly<Record<string, string>> = {
	english: 'en',
	french: 'fr',
	german: 'de',
	spanish: 'es',
	italian: 'it',
	portuguese: 'pt',
	dutch: 'nl',
	finnish: 'fi',
	swedish: 'sv',
	danish: 'da',
	norwegian: 'nb',
	polish: 'pl',
	hungarian: 'hu',
	greek: 'el',
	latin: 'la',
	esperanto: 'eo',
	chinese: 'zh',
	japanese: 'ja',
	russian: 'ru',
	czech: 'cs',
	catalan: 'ca',
};

/** Takes the header, the credits and the licence off a book of Project Gutenberg; undefined for other texts. */
export function unwrapGutenberg(text: string): Unwrapped | undefined {
	const span = findLines(text) ?? findMasthead(text);
	if (!span) return undefined;
	const {from, to} = span;
	const header = text.slice(0, from);
	const inside = text.slice(from, to);
	const made = credits.exec(inside.slice(0, 2000))?.[0] ?? '';
	const body = inside.slice(made.length);
	const removed = [
		{line: 1, rule: 'header', at: 0, text: (header + made).trim()},
		{line: lineAt(text, to), rule: 'licence', text: text.slice(to).trim()},
	];
	return {
		text: body,
		firstLine: lineAt(text, from + made.length),
		title: field(header, 'Title'),
		author: field(header, 'Author')?.replace(/\s*\((?:\d{4}|[^)]*\d{3,4}\s*[-–][^)]*)\)$/u, ''),
		published:
			field(header, 'Date of first publication') ??
			/\b1[5-9]\d\d|\b20\d\d/.exec(field(header, 'Original publication') ?? '')?.[0],
		lang: languages[field(header, 'Language')?.toLowerCase() ?? ''],
		source: sourceOf(header),
		removed: removed.filter(({text: words}) => words !== ''),
	};
}

/** What stands between the lines that say where a book of Project Gutenberg starts and ends. */
function findLines(text: string): {readonly from: number; readonly to: number} | undefined {
	const opening = start.exec(text);
	const closing = end.exec(text);
	if (!opening && !closing) return undefined;
	const from = opening ? opening.index + opening[0].length : 0;
	return {from, to: closing && closing.index > from ? closing.index : text.length};
}

function sourceOf(header: string): string | undefined {
	const [, faded, number] = /(Faded Page )?(?:eBook|Etext) #(\d+)/i.exec(header) ?? [];
	if (number === undefined) return undefined;
	return faded === undefined
		? `https://www.gutenberg.org/ebooks/${number}`
		: `https://www.fadedpage.com/showbook.php?pid=${number}`;
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** A field of the header; it may go on in indented lines. */
function field(header: string, name: string): string | undefined {
	const value = new RegExp(`^_?${name}:_?[ \\t]*(.+(?:\\n[ \\t]+\\S.*)*)`, 'mi').exec(header)?.[1];
	return (
		value
			?.replace(/\n\s+(?=\p{Lu})/u, ': ')
			.replace(/\s+/g, ' ')
			.trim() || undefined
	);
}
