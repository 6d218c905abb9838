// The build for workers: it is one file and asks for no canvas, which bundlers trip over.
import {parseHTML} from 'linkedom/worker';
import {deepestNesting} from '../limits.ts';
import type {Document, Element} from './dom.ts';

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
	return document;
}

function isTooDeep(root: Element): boolean {
	let level: readonly Element[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepestNesting) return true;
		level = level.flatMap(element => [...element.children]);
	}

	return false;
}
