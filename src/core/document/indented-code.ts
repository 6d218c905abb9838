import {type Fence, nextFence} from './fence.ts';

/** A part of a source, by UTF-16 offsets. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

const indent = /^(?: {4}|\t)/;
const item = /^ {0,3}(?:[*+-]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;

/**
 * The lines of a source that four spaces make code: after a blank line, not under an item of a
 * list, which goes on in such lines, and not between fences (roughly CommonMark section 4.4).
 */
export function findIndentedCode(source: string): readonly Range[] {
	if (!indent.test(source) && !source.includes('\n    ') && !source.includes('\n\t')) return [];
	const ranges: Range[] = [];
	let fence: Fence;
	let isOpen = true;
	let isListed = false;
	let start = 0;
	for (const line of source.split('\n')) {
		const end = start + line.length + 1;
		const isBlank = line.trim() === '';
		const isCode: boolean =
			isOpen && !isListed && !isBlank && fence === undefined && indent.test(line);
		if (isCode) ranges.push({start, end});
		else fence = nextFence(line, fence);
		if (!isBlank && !indent.test(line))
			isListed = item.test(line) || (isListed && /^\s/.test(line));
		isOpen = isBlank || isCode;
		start = end;
	}
	return ranges;
}
