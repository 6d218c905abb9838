// The build for workers: it is one file and asks for no canvas, which bundlers trip over.
import {parseHTML} from 'linkedom/worker';
import {deepestNesting} from '../limits.ts';
import type {Document, Element, Node} from './dom.ts';

/** Elements that may be written as one tag in HTML too (HTML Standard, section 13.1.2). */
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * Parses a page or a chapter. Throws a sentence when its elements stand deeper inside each other
 * than any page's, which would overflow the stack of all that comes after.
 */
export function parsePage(html: string): Document {
	const light = html
		// SingleFile puts pictures and fonts into the page; they are most of its bytes.
		.replace(/(["'(])data:[a-z]+\/[^"')\s]{256,}/gi, '$1data:,')
		.replace(/<([a-z][\w:-]*)((?:\s[^<>]*?)?)\/>/gi, (tag, name: string, attributes: string) =>
			voids.test(name) ? tag : `<${name}${attributes}></${name}>`,
		);
	const whole = /<html\b/i.test(light)
		? light
		: `<!doctype html><html><body>${light}</body></html>`;
	const {document} = parseHTML(whole) as unknown as {document: Document};
	if (isTooDeep(document.documentElement)) throw new Error('its elements are nested too deeply');
	arrange(document);
	return document;
}

/** What stands in the head of a page, where its tag was left out (HTML Standard, section 4.2.1). */
const ofHead = /^(?:BASE|LINK|META|SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/** Gives a page the head and the body that HTML lets it leave out, and puts all into them. */
function arrange(document: Document): void {
	const html = document.documentElement;
	if (html.tagName !== 'HTML') return;
	const head = document.querySelector('head') ?? document.createElement('head');
	const body = document.querySelector('body') ?? document.createElement('body');
	const inHead: Node[] = [];
	const inBody: Node[] = [];
	for (const child of [...html.childNodes]) {
		if (child === head) continue;
		if (/^(?:HEAD|BODY)$/.test(child.nodeName)) inBody.push(...child.childNodes);
		else (ofHead.test(child.nodeName) ? inHead : inBody).push(child);
	}

	for (const child of [...html.childNodes]) (child as Element).remove();
	html.append(head, body);
	head.append(...inHead);
	body.append(...inBody);
}

function isTooDeep(root: Element): boolean {
	let level: readonly Element[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepestNesting) return true;
		level = level.flatMap(element => [...element.children]);
	}

	return false;
}
