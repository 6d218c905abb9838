import {imageOf, readArguments} from './arguments.ts';
import type {Leftover} from './scan.ts';

/**
 * A tag with capitals within, a dash or a colon in its name: a component of somebody's site
 * (`<Figure caption="…" />`, `<my-gallery>`, `<o:p>`). What it encloses stays. Without attributes
 * and without an end it is words: `Dear <Name>`.
 */
export const component: Leftover = {
	opens:
		/<(\/?)([A-Z][A-Za-z0-9]*[a-z][\w.]*|[a-z][a-z0-9]*[-:][\w:-]*)((?:\s(?:[^<>"'{}]|"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,2000}\})*)?\/?)>/y,
	replace: (found, findClose) => {
		const [whole, slash = '', name = '', rest = ''] = found;
		const end = found.index + whole.length;
		if (slash !== '') return {text: '', end};
		const isTag =
			/=|\/$/.test(rest) ||
			findClose(new RegExp(`</${name.replaceAll('.', '\\.')}>`, 'g'), end) !== undefined;
		return isTag ? {text: imageOf(readArguments(rest.replace(/\/$/, ''))), end} : undefined;
	},
};
