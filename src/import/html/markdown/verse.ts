import type {Element} from '../dom.ts';
import {tokensOf} from './inlines.ts';
import {renderLines} from './render.ts';
import {settle} from './tokens.ts';

/** The names that books and pages have for a group of lines, and for what holds several. */
const named = /\b(?:stanza|verse|strophe|linegroup|lg|poem|poetry|lyrics)/i;
/** The longest line of verse, in UTF-16 units. */
const longest = 90;

/** Whether an element is a group of lines of verse, each in a block of its own. */
export function isStanza(element: Element): boolean {
	const names = `${element.className} ${element.getAttribute('epub:type') ?? ''}`;
	if (!named.test(names)) return false;
	const lines = [...element.children];
	const own = [...element.childNodes].filter(({nodeType}) => nodeType === 3);
	return (
		lines.length > 1 &&
		own.every(({textContent}) => !/\S/.test(textContent ?? '')) &&
		lines.every(isLine)
	);
}

function isLine(element: Element): boolean {
	return (
		/^(?:div|p|span|l|li)$/i.test(element.nodeName) &&
		(element.textContent ?? '').trim().length <= longest &&
		element.querySelector('div,p,ul,ol,table,blockquote') === null
	);
}

/** Its lines with hard breaks; the steps in which they stand are no-break spaces. */
export function writeStanza(element: Element): string {
	return [...element.children]
		.flatMap(line => {
			const words = renderLines(settle(tokensOf(line.childNodes))).filter(Boolean);
			return words.map(each => '\u00a0'.repeat(indentOf(line)) + each);
		})
		.join('\\\n');
}

const deepest = 24;

/** `indent2`, `i4` and `in6` as transcribers have it; `2em` as style sheets do. */
function indentOf(line: Element): number {
	const step = /\b(?:indent|in|i)-?(\d{1,2})\b/.exec(line.className)?.[1];
	const style = line.getAttribute('style') ?? '';
	const em = /(?:margin-left|padding-left|text-indent):\s*([\d.]+)em/i.exec(style)?.[1];
	const columns = step === undefined ? Number(em ?? 0) * 2 : Number(step);
	return Math.min(Math.round(columns), deepest);
}
