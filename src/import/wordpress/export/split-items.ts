import {findOutside} from './find-outside.ts';

/** An export in its parts. */
export interface ExportItem {
	/** `<item>…</item>`, as it was written. */
	readonly xml: string;
	/** UTF-16 offset behind it. */
	readonly end: number;
}

const close = '</item>';

/** What an export says before its first item: of the site and its authors. */
export function headOf(xml: string): string {
	const start = findItem(xml, 0);
	return start < 0 ? xml : xml.slice(0, start);
}

/** The items of an export, one after the other. One without its end is none: the file was cut there. */
export function* splitItems(xml: string): Generator<ExportItem, {readonly isCut: boolean}> {
	let start = findItem(xml, 0);
	while (start >= 0) {
		const found = findOutside(xml, close, start);
		if (found < 0) return {isCut: true};
		const end = found + close.length;
		yield {xml: xml.slice(start, end), end};
		start = findItem(xml, end);
	}

	return {isCut: findOutside(xml, '</channel>', 0) < 0};
}

function findItem(xml: string, from: number): number {
	let start = findOutside(xml, '<item', from);
	while (start >= 0 && !/[\s>]/.test(xml[start + 5] ?? ''))
		start = findOutside(xml, '<item', start + 5);
	return start;
}
