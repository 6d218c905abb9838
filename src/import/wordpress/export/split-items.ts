import {findOutside} from './find-outside.ts';

/** An item of an export. */
export interface ExportItem {
	/** `<item>…</item>`, as it was written. */
	readonly xml: string;
	/** Where it ends, in bytes. */
	readonly end: number;
}

const close = '</item>';

/** What an export says before its first item: of the site and its authors. */
export function headOf(xml: Buffer): string {
	const start = findItem(xml, 0);
	return xml.toString('utf8', 0, start < 0 ? xml.length : start);
}

/**
 * The items of an export in UTF-8, one after the other: a text of the whole would take twice its
 * size, and be held as long as a word of it. An item without its end is none: the file was cut there.
 */
export function* splitItems(xml: Buffer): Generator<ExportItem, {readonly isCut: boolean}> {
	let start = findItem(xml, 0);
	while (start >= 0) {
		const found = findOutside(xml, close, start);
		if (found < 0) return {isCut: true};
		const end = found + close.length;
		yield {xml: xml.toString('utf8', start, end), end};
		start = findItem(xml, end);
	}

	return {isCut: findOutside(xml, '</channel>', 0) < 0};
}

function findItem(xml: Buffer, from: number): number {
	let start = findOutside(xml, '<item', from);
	while (start >= 0 && !/[\s>]/.test(String.fromCharCode(xml[start + 5] ?? 0)))
		start = findOutside(xml, '<item', start + 5);
	return start;
}
