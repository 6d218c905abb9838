import {XMLParser} from 'fast-xml-parser';
import {decodeEntities} from '../../core/document/entities.ts';
import {withoutDoctype} from '../epub/xml.ts';
import {deepestNesting} from '../limits.ts';

/** An element or a piece of text, in their order; names with the prefixes that all programs write. */
export type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	parseAttributeValue: false,
	// They stay as they are: what is written of the text is HTML.
	processEntities: false,
	trimValues: false,
	maxNestedTags: deepestNesting,
});

const attributes = ':@';
const text = '#text';

/**
 * Parses XML whose order counts. Throws a sentence when it declares entities, or when its elements
 * stand deeper inside each other than any document's.
 */
export function parseTree(xml: string): readonly Node[] {
	try {
		return parser.parse(withoutDoctype(xml)) as readonly Node[];
	} catch (error) {
		const isDeep = /nested tags/i.test(String(error));
		throw isDeep ? new Error('its elements are nested too deeply') : error;
	}
}

/** The name of an element, `#text` of a piece of text. */
export function nameOf(node: Node): string {
	return Object.keys(node).find(key => key !== attributes) ?? '';
}

/** What stands in an element. */
export function childrenOf(node: Node): readonly Node[] {
	const inside = node[nameOf(node)];
	return Array.isArray(inside) ? inside : [];
}

/** A piece of text as it is written, entities and all; empty for an element. */
export function sourceOf(node: Node): string {
	const written = node[text];
	return typeof written === 'string' ? written : '';
}

/** An attribute, or an empty string. */
export function attribute(node: Node, name: string): string {
	const all = node[attributes] as Node | undefined;
	return decodeEntities(String(all?.[name] ?? ''));
}

/** The first element of a name, among these or in the parts of a document: `office:text`. */
export function findElement(nodes: readonly Node[], name: string): Node | undefined {
	for (let level = nodes; level.length > 0; ) {
		const found = level.find(node => nameOf(node) === name);
		if (found) return found;
		level = level.filter(node => nameOf(node).startsWith('office:')).flatMap(childrenOf);
	}

	return undefined;
}
