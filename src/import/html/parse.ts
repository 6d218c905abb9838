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
	const light = lighten(html);
	const whole = /<html\b/i.test(light)
		? light
		: `<!doctype html><html><body>${light}</body></html>`;
	const {document} = parseHTML(whole) as unknown as {document: Document};
	if (isTooDeep(document.documentElement)) throw tooDeep();
	arrange(document);
	return document;
}

let scratch: Document | undefined;

/**
 * Parses a part of a page, which is the body of what is returned. All parts share a document, which
 * is nearly half of the memory of a short text. Throws as for a page.
 */
export function parsePart(html: string): Document {
	scratch ??= parsePage('');
	const {createElement} = scratch;
	const body = createElement.call(scratch, 'body');
	body.innerHTML = lighten(html);
	if (isTooDeep(body)) throw tooDeep();
	return {
		documentElement: body,
		body,
		createElement: createElement.bind(scratch),
		cloneNode: () => parsePart(body.innerHTML),
		querySelector: selector => body.querySelector(selector),
		querySelectorAll: selector => body.querySelectorAll(selector),
	};
}

/** HTML without what its parser would read otherwise than browsers do, or would take too long for. */
function lighten(html: string): string {
	// An end tag of a break is a second break to a parser of HTML.
	const light = openShadows(withoutData(html))
		.replace(/<\/br\s*>/gi, '')
		.replace(/<([a-z][\w:-]*)((?:\s[^<>]*?)?)\/>/gi, (tag, name: string, attributes: string) =>
			voids.test(name) ? tag : `<${name}${attributes}></${name}>`,
		);
	if (isOpenedTooDeep(light)) throw tooDeep();
	return light;
}

/** An address with data inside it that is longer is a picture or a font. */
const longestData = 256;
const data = /["'(=]data:[a-z]+\//gi;
const endOfData = /["')\s>]/g;

/**
 * A page without the pictures and fonts that were saved into it: they are most of its bytes. A
 * pattern for the whole of one would overflow the engine's stack at some megabytes.
 */
function withoutData(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (const found of html.matchAll(data)) {
		if (found.index < from) continue;
		const start = found.index + found[0].length;
		endOfData.lastIndex = start;
		const end = endOfData.exec(html)?.index ?? html.length;
		if (end - start < longestData) continue;
		kept.push(html.slice(from, found.index + 1), 'data:,');
		from = end;
	}

	return kept.join('') + html.slice(from);
}

/** A template that is the shadow of its element is shown (HTML Standard, section 4.12.3). */
function openShadows(html: string): string {
	if (!/\bshadowroot/i.test(html)) return html;
	const open: boolean[] = [];
	return html.replace(/<(\/?)template\b([^<>]*)>/gi, (tag, slash: string, attributes: string) => {
		if (slash === '') open.push(/\bshadowroot/i.test(attributes));
		const isShadow = slash === '' ? open.at(-1) : open.pop();
		return isShadow ? `<${slash}div>` : tag;
	});
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

function tooDeep(): Error {
	return new Error('its elements are nested too deeply');
}

/** The parser's time grows with the square of how many elements are open. */
const mostOpen = 10_000;
/** Elements that end by themselves (HTML Standard, section 13.1.2.4), or hold nothing. */
const endsItself =
	/^(?:area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** Whether more elements are begun and not ended than any page has, before a parser takes them up. */
function isOpenedTooDeep(html: string): boolean {
	let open = 0;
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
		if (endsItself.test(name)) continue;
		open = Math.max(0, open + (slash === '' ? 1 : -1));
		if (open > mostOpen) return true;
	}

	return false;
}

function isTooDeep(root: Element): boolean {
	let level: readonly Element[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepestNesting) return true;
		level = level.flatMap(element => [...element.children]);
	}

	return false;
}
