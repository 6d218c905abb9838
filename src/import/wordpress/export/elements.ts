import {XMLParser} from 'fast-xml-parser';
import {decodeEntities} from '../../../core/document/entities.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {plainText} from '../plain-text.ts';

/** An element: its children by their names as written, its attributes with an `@`. */
export type Element = Readonly<Record<string, unknown>>;

/** CDATA is kept apart from text: in it a reference is one of the HTML that it holds. */
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	cdataPropName: '#cdata',
	parseTagValue: false,
	parseAttributeValue: false,
	processEntities: false,
	trimValues: false,
});

/**
 * Parses a part of an export. Control characters, which occur, are no fault; of what no parser can
 * hold nothing is there.
 */
export function parseElements(xml: string): Element {
	try {
		return parser.parse(xml) as Element;
	} catch {
		return {};
	}
}

/** All children of a name, in their order. */
export function childrenOf(element: unknown, name: string): readonly unknown[] {
	const found = isElement(element) ? element[name] : undefined;
	return found === undefined ? [] : [found].flat();
}

/** What the first child of a name holds, as it was written. */
export function textOf(element: unknown, name: string): string {
	const [child] = childrenOf(element, name);
	return dataOf(child) ?? decodeEntities(plainOf(child)).trim();
}

/** A child that is a title or a name: HTML where it is in CDATA, plain words where it is not. */
export function lineOf(element: unknown, name: string): SafeText {
	return lineIn(childrenOf(element, name)[0]);
}

/** The same for an element itself. */
export function lineIn(element: unknown): SafeText {
	const data = dataOf(element);
	return data === undefined ? sanitiseLine(decodeEntities(plainOf(element))) : plainText(data);
}

/** An attribute of an element, or an empty text. */
export function attributeOf(element: unknown, name: string): string {
	const value = isElement(element) ? element[`@${name}`] : undefined;
	return typeof value === 'string' ? decodeEntities(value) : '';
}

/** The content of all its CDATA sections: `]]>` in a text divides it into two. */
function dataOf(element: unknown): string | undefined {
	const data = isElement(element) ? element['#cdata'] : undefined;
	return data === undefined ? undefined : [data].flat().join('');
}

function plainOf(element: unknown): string {
	const text = isElement(element) ? element['#text'] : element;
	return typeof text === 'string' ? text : '';
}

function isElement(value: unknown): value is Element {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
