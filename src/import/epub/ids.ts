import type {Document, Element} from '../html/dom.ts';

const known = new WeakMap<Document, ReadonlyMap<string, Element>>();

/** The element that a fragment of an address means: looked up in a table that is made once. */
export function elementById(document: Document, id: string): Element | undefined {
	let elements = known.get(document);
	if (!elements) {
		elements = readIds(document);
		known.set(document, elements);
	}

	return elements.get(id);
}

/** The first of an id counts; an anchor of old HTML has a name instead. */
function readIds(document: Document): ReadonlyMap<string, Element> {
	const elements = new Map<string, Element>();
	for (const element of document.querySelectorAll('[id],a[name]')) {
		const id = element.getAttribute('id') || element.getAttribute('name') || '';
		if (!elements.has(id)) elements.set(id, element);
	}

	return elements;
}
