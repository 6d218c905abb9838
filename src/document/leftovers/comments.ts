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

/** `%% … %%`: a comment of Obsidian, not a percent sign after a number. */
export const obsidianComment = comment(/(?<!\S)%%(?!%)/y, /%%/g);
