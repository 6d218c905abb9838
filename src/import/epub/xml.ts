import {XMLParser} from 'fast-xml-parser';
import {decodeEntities} from '../../core/document/entities.ts';

/** An element as the parser gives it: attributes and children by name, without prefixes. */
export type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	removeNSPrefix: true,
	parseTagValue: false,
	parseAttributeValue: false,
	// They are decoded below, those of HTML and numbers too.
	processEntities: false,
	trimValues: true,
});

/**
 * Parses the XML of a book. Document types are never read; one that declares entities is refused,
 * since nothing in a book needs them and bombs are made of them. Throws a sentence.
 */
export function parseXml(xml: string): XmlNode {
	return parser.parse(withoutDoctype(xml)) as XmlNode;
}

/** Takes the document type off; throws a sentence when it declares entities. */
export function withoutDoctype(xml: string): string {
	if (/<!ENTITY\b/i.test(xml))
		throw new Error('it declares entities of its own, which are never read');
	return xml.replace(/<!DOCTYPE\b[^>[]*(?:\[[^\]]*\])?[^>]*>/i, '');
}

/** The children of a name, however many there are. */
export function children(node: unknown, name: string): readonly XmlNode[] {
	const found = isNode(node) ? node[name] : undefined;
	if (found === undefined) return [];
	return [found].flat().map(each => (isNode(each) ? each : {'#text': String(each)}));
}

/** The first child that a path of names leads to. */
export function child(node: unknown, ...names: readonly string[]): XmlNode | undefined {
	return names.reduce<XmlNode | undefined>(
		(at, name) => children(at, name)[0],
		isNode(node) ? node : undefined,
	);
}

/** An attribute, or an empty string. */
export function attribute(node: XmlNode | undefined, name: string): string {
	return decodeEntities(String(node?.[`@${name}`] ?? ''));
}

/** The text of an element, or an empty string. */
export function textOf(node: XmlNode | undefined): string {
	const text = decodeEntities(String(node?.['#text'] ?? ''));
	// Some programs encode what is encoded already.
	const plain = /&(?:#x?[\da-f]{2,6}|[a-z]{2,8});/i.test(text) ? decodeEntities(text) : text;
	return plain.replace(/\s+/g, ' ').trim();
}

function isNode(value: unknown): value is XmlNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
