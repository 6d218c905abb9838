import type {Document} from './dom.ts';

/** What style sheets say that a text without them has to know. */
export interface Styles {
	/** Selectors of what is not shown. */
	readonly hidden: readonly string[];
	/** Selectors of what is set in italics or bold, and what to write into a `style` for it. */
	readonly set: ReadonlyArray<{readonly selector: string; readonly style: string}>;
}

/** More rules of interest than any sheet has; each costs a pass over the page. */
const mostRules = 200;
const longestSelector = 200;

const isHidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
const settings: ReadonlyArray<readonly [RegExp, string]> = [
	[/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i, 'font-style:italic'],
	[/(?:^|;)\s*font-style\s*:\s*normal\b/i, 'font-style:normal'],
	[/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i, 'font-weight:bold'],
	[/(?:^|;)\s*text-decoration[^;:]*:[^;]*line-through/i, 'text-decoration:line-through'],
];

/**
 * Reads the rules of a style sheet that hide words or emphasise them (CSS Syntax 3, as far as such
 * rules need it). What holds only for some media or states of an element is passed over.
 */
export function readStyles(css: string): Styles {
	const hidden: string[] = [];
	const set: Array<{selector: string; style: string}> = [];
	for (const {selectors, declarations} of rulesOf(css)) {
		const style = settings.filter(([says]) => says.test(declarations)).map(([, say]) => say);
		const hides = isHidden.test(declarations);
		if (!hides && style.length === 0) continue;
		for (const selector of selectors.split(',').map(each => each.trim())) {
			if (!isPlain(selector) || hidden.length + set.length >= mostRules) continue;
			if (hides) hidden.push(selector);
			else set.push({selector, style: style.join(';')});
		}
	}

	return {hidden, set};
}

/** A class or an id is named: a rule for all paragraphs or links is the look of the page. */
function isPlain(selector: string): boolean {
	return (
		selector.length <= longestSelector && /[.#][\w-]/.test(selector) && !/[:@>+~*\\]/.test(selector)
	);
}

function rulesOf(css: string): ReadonlyArray<{selectors: string; declarations: string}> {
	const rules: Array<{selectors: string; declarations: string}> = [];
	const plain = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
	let depth = 0;
	let start = 0;
	let selectors = '';
	for (let at = 0; at < plain.length; at++) {
		const sign = plain[at];
		if (sign === '{') {
			if (depth++ === 0) selectors = plain.slice(start, at).trim();
			start = at + 1;
		} else if (sign === '}') {
			if (depth === 1 && !selectors.startsWith('@'))
				rules.push({selectors, declarations: plain.slice(start, at)});
			depth = Math.max(0, depth - 1);
			start = at + 1;
		} else if (sign === ';' && depth === 0) start = at + 1;
	}

	return rules;
}

/** Writes the emphasis of style sheets into the elements, where it is read like their own. */
export function applyStyles(document: Document, {set}: Styles): void {
	for (const {selector, style} of set) {
		for (const element of document.querySelectorAll(selector)) {
			if (/^(?:html|body|blockquote|div|section|article|h[1-6]|main)$/i.test(element.tagName))
				continue;
			const own = element.getAttribute('style') ?? '';
			element.setAttribute('style', own === '' ? style : `${style};${own}`);
		}
	}
}
