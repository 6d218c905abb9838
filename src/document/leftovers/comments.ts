import type {Leftover} from './scan.ts';

/** `<!-- … -->`: never shown, and `<!--more-->`, `<!--nextpage-->`, `<!-- wp:… -->` with it. */
export const htmlComment: Leftover = {
	opens: /<!--/y,
	replace: ({index}, source) => {
		const close = source.indexOf('-->', index + 2);
		return close < 0 ? undefined : {text: '', end: close + 3};
	},
};

/** A comment of MDX: braces around one of JavaScript. */
export const mdxComment: Leftover = {
	opens: /\{\/\*/y,
	replace: ({index}, source) => {
		const close = source.indexOf('*/}', index + 3);
		return close < 0 ? undefined : {text: '', end: close + 3};
	},
};

/** `%% … %%`: a comment of Obsidian, not a percent sign after a number. */
export const obsidianComment: Leftover = {
	opens: /(?<![^\s])%%(?!%)/y,
	replace: ({index}, source) => {
		const close = source.indexOf('%%', index + 2);
		return close < 0 ? undefined : {text: '', end: close + 2};
	},
};
