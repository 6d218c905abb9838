const numbers =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]\\w+)?|thirty(?:[- ]\\w+)?|forty(?:[- ]\\w+)?|first|second|third|fourth|fifth|last|the \\w+';
const roman = '(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const words =
	'chapter|stave|canto|letter|act|scene|book|part|volume|section|kapitel|teil|buch|chapitre|livre|partie|capítulo|capitulo|parte|libro|capitolo|hoofdstuk|deel|rozdział|część|fejezet|luku|bölüm|глава|часть|книга|розділ|kapitola|κεφάλαιο|peatükk';
const alone =
	'prologue|epilogue|preface|foreword|introduction|afterword|interlude|conclusion|postscript|dedication|prolog|epilog|vorwort|nachwort|einleitung|avant-propos|préface|épilogue|prólogo|epílogo|prologo|epilogo|prefazione|пролог|эпилог|предисловие';

const named = new RegExp(
	`^(?:${words})\\s+(?:the\\s+)?(?:${roman}|\\d{1,3}|${numbers})\\b(?<rest>\\s*[.:—–-]?\\s*.{0,100})$`,
	'iu',
);
/** Words that mean nothing but a chapter: an ordinal before or after them is spelt as it may be. */
const chapterWords =
	'kapitel|chapitre|capítulo|capitulo|capitolo|hoofdstuk|rozdział|fejezet|luku|bölüm|глава|розділ|kapitola|κεφάλαιο|peatükk';
const ordinal = new RegExp(
	`^(?:(?:${chapterWords})\\s+\\p{L}{3,}|\\p{L}{3,}\\s+(?:${chapterWords}))(?<rest>(?:[.:—–-].{0,100})?)$`,
	'iu',
);
const special = new RegExp(`^(?:${alone})[.:]?$`, 'iu');
const numeral = new RegExp(`^(?:${roman}|\\d{1,3})(?:[.:—–-]\\s*(?<rest>.{0,80}))?$`, 'iu');
const chinese = /^第[〇零一二三四五六七八九十百千\d]{1,6}[章回節节話话部篇](?:\s*.{0,40})?$/u;

/** How a heading is written; the chapters of one book are all written alike. */
export type HeadingStyle = 'named' | 'special' | 'numeral';

/** The style of a chapter's heading, or undefined for every other line. */
export function headingStyle(line: string): HeadingStyle | undefined {
	const text = line.trim();
	if (text === '' || text.length > 120) return undefined;
	if (special.test(text)) return 'special';
	const match = named.exec(text) ?? ordinal.exec(text);
	if (match) return isTitle(match.groups?.rest ?? '') ? 'named' : undefined;
	if (chinese.test(text)) return 'named';
	const figure = numeral.exec(text);
	// Lower-case numerals are words in some languages ("di", "mi"), and "I." may begin a sentence.
	if (!figure || (text !== text.toUpperCase() && !/^[MDCLXVI\d]+\b/u.test(text))) return undefined;
	return isTitle(figure.groups?.rest ?? '') ? 'numeral' : undefined;
}

/** "Chapter one of my life ended there." is a sentence: what follows the number begins anew. */
function isTitle(rest: string): boolean {
	const text = rest.replace(/^[\s.:—–-]+/u, '');
	if (text === '') return true;
	const isSetOff = /^\s*[.:—–-]/u.test(rest);
	return (
		/^[\p{Lu}\p{Lo}\d“"‘'_*]/u.test(text) &&
		(isSetOff || !/[.,;]$/u.test(text)) &&
		!/[a-z][.!?] \p{Lu}/u.test(text)
	);
}

const romanFigures: ReadonlyArray<readonly [string, number]> = [
	['M', 1000],
	['CM', 900],
	['D', 500],
	['CD', 400],
	['C', 100],
	['XC', 90],
	['L', 50],
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
];

/** The number that a heading of the style `numeral` begins with: `12.`, `XII. The Gate`. */
export function numberOf(heading: string): number {
	let figures = /^[\p{L}\d]+/u.exec(heading.trim())?.[0].toUpperCase() ?? '';
	if (/^\d/.test(figures)) return Number.parseInt(figures, 10);
	let number = 0;
	for (const [figure, value] of romanFigures) {
		for (; figures.startsWith(figure); figures = figures.slice(figure.length)) number += value;
	}

	return number;
}
