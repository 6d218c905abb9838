import type {Leftover} from './scan.ts';

/** `{::comment}…{:/comment}` is never shown; other extensions of kramdown leave what they hold. */
export const kramdownExtension: Leftover = {
	opens: /\{::(\w+)[^}\n]{0,200}?(\/?)\}/y,
	replace: (found, findClose) => {
		const [whole, name = '', slash = ''] = found;
		const end = found.index + whole.length;
		if (name !== 'comment' || slash !== '') return {text: '', end};
		const rest = findClose(/\{:\/(?:comment)?\}/g, end);
		return rest && {text: '', end: rest.end};
	},
};

/** `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>remark<<}`: CriticMarkup as accepted. */
export const criticMarkup: Leftover = {
	opens:
		/\{(?:\+\+([^{}]{0,2000}?)\+\+|--[^{}]{0,2000}?--|~~[^{}]{0,2000}?~>([^{}]{0,2000}?)~~|==([^{}]{0,2000}?)==|>>[^{}]{0,2000}?<<)\}/y,
	replace: found => {
		const [whole, added = '', changed = '', marked = ''] = found;
		return {text: added + changed + marked, end: found.index + whole.length};
	},
};

/** `2^10^`: raised, as Pandoc has it. */
export const raised: Leftover = {
	opens: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,12})\^/uy,
	replace: found => ({text: `<sup>${found[1]}</sup>`, end: found.index + found[0].length}),
};

/**
 * `H~2~O`: lowered figures, which GFM would strike through; and it would strike what stands between
 * the tildes of `5~7 men, and 2~3 boats`, which say "to".
 */
export const lowered: Leftover = {
	opens: /(?<=[\p{L})])~(\d{1,3})~(?!~)|(?<=\d)~(?=\d)/uy,
	replace: found => ({text: found[1] ?? '\\~', end: found.index + found[0].length}),
};
