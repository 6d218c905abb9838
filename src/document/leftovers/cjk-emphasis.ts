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
