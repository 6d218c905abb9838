import type {Leftover} from './scan.ts';

function comment(opens: RegExp, close: RegExp): Leftover {
	return {
		opens,
		replace: (found, findClose) => {
			const rest = findClose(close, found.index + 2);
			return rest === undefined ? undefined : {text: '', end: rest.end};
		},
	};
}

/** `<!-- … -->`: never shown, and `<!--more-->`, `<!--nextpage-->`, `<!-- wp:… -->` with it. */
export const htmlComment = comment(/<!--/y, /-->/g);

/** A comment of MDX: braces around one of JavaScript. */
export const mdxComment = comment(/\{\/\*/y, /\*\/\}/g);

/** `%% … %%`: a comment of Obsidian, not two percent signs somewhere in a text. */
export const obsidianComment: Leftover = {
	opens: /(?<!\S)%%(?!%)/y,
	replace: ({index, input}, findClose) => {
		const rest = findClose(/%%/g, index + 2);
		const isBlock = index === 0 || input[index - 1] === '\n';
		if (rest === undefined || (!isBlock && /\n\s*\n/.test(rest.text))) return undefined;
		return {text: '', end: rest.end};
	},
};
