import type {Leftover} from './scan.ts';

const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';

/**
 * `**「物語」**は`: to CommonMark (section 6.2) stars between a punctuation mark and a letter close
 * nothing, which leaves them in every Chinese or Japanese sentence that is typed without spaces.
 */
export const cjkEmphasis: Leftover = {
	opens: new RegExp(
		`(\\*\\*?)(?![*\\s])(?:(?<=${letter}\\1)(?=\\p{P})|(?=[^*\\n]{0,500}\\p{P}\\1(?!\\*)${letter}))([^*\\n]{1,500})(?<!\\s)\\1(?!\\*)`,
		'uy',
	),
	replace: found => {
		const [whole, marks = '', words = ''] = found;
		const name = marks.length === 2 ? 'strong' : 'em';
		return {text: `<${name}>${words}</${name}>`, end: found.index + whole.length};
	},
};

/** Whether a star of a text stands beside a letter of these scripts. */
export function mayHaveCjkEmphasis(markdown: string): boolean {
	for (let at = markdown.indexOf('*'); at >= 0; at = markdown.indexOf('*', at + 1))
		if (isWide(markdown.charCodeAt(at - 1)) || isWide(markdown.charCodeAt(at + 1))) return true;
	return false;
}

/** No smaller UTF-16 unit is, or begins, a letter of them. */
function isWide(unit: number): boolean {
	return unit >= 0x1100 && (unit < 0x1200 || unit >= 0x2e80);
}
