/** What Project Gutenberg puts around a book, taken off. */
export interface Unwrapped {
	readonly text: string;
	/** The line, from 1, that the text begins in. */
	readonly firstLine: number;
	readonly title: string | undefined;
	readonly author: string | undefined;
	readonly lang: string | undefined;
	/** The number of the book there. */
	readonly number: string | undefined;
	/** Header and licence, with their lines. */
	readonly removed: ReadonlyArray<{
		readonly line: number;
		readonly rule: string;
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
	const opening = start.exec(text);
	const closing = end.exec(text);
	if (!opening && !closing) return undefined;
	const from = opening ? opening.index + opening[0].length : 0;
	const to = closing && closing.index > from ? closing.index : text.length;
	const header = text.slice(0, from);
	const inside = text.slice(from, to);
	const made = credits.exec(inside.slice(0, 2000))?.[0] ?? '';
	const body = inside.slice(made.length);
	const removed = [
		{line: 1, rule: 'header', text: (header + made).trim()},
		{line: lineAt(text, to), rule: 'licence', text: text.slice(to).trim()},
	];
	return {
		text: body,
		firstLine: lineAt(text, from + made.length),
		title: field(header, 'Title'),
		author: field(header, 'Author'),
		lang: languages[field(header, 'Language')?.toLowerCase() ?? ''],
		number: /(?:EBook|eBook|Etext) #(\d+)/i.exec(header)?.[1],
		removed: removed.filter(({text: words}) => words !== ''),
	};
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** A field of the header; it may go on in indented lines. */
function field(header: string, name: string): string | undefined {
	const value = new RegExp(`^${name}:[ \\t]*(.+(?:\\n[ \\t]+\\S.*)*)`, 'mi').exec(header)?.[1];
	return (
		value
			?.replace(/\n\s+(?=\p{Lu})/u, ': ')
			.replace(/\s+/g, ' ')
			.trim() || undefined
	);
}
