import type {Removed} from '../../../core/collection/removed.ts';
import type {Block} from '../../../core/document/block.ts';
import {measure} from '../../../core/layout/ruler.ts';
import {setOneBlock} from '../../../core/layout/set-text.ts';
import {join, nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {
	columnGap,
	frameOf,
	leftOutFrame,
	leftOutLines,
	placesHeight,
	teaserIndent,
	type Window,
} from '../../frame.ts';
import {fill, fit, indent, type Row, row, space} from '../../row.ts';

/** Longer blocks are cut before they are set: no more of them is shown, in UTF-16 units. */
const longest = 2000;

/** The rows of a block: its first words, and in dim words what it was taken for. */
export function entryRows(block: Removed, window: Window): readonly Row[] {
	const {cells} = frameOf(window);
	const reason = row(words.leftOut.reason(block.rule), 'secondary');
	const isWide = cells >= leftOutFrame.wide;
	const beside = Math.min(leftOutFrame.words, cells - leftOutFrame.reason - columnGap);
	const room = isWide ? beside : cells;
	const [first = nothing, ...others] = firstLines(block.text, room, leftOutLines(window));
	if (!isWide)
		return [
			...[first, ...others].map(line => row(line)),
			indent(fit(reason, cells - teaserIndent), teaserIndent),
		];
	return [
		[...fill(row(first), room), space(columnGap), ...fit(reason, leftOutFrame.reason)],
		...others.map(line => row(line)),
	];
}

/** The first lines of a text; the last ends in `…` where it goes on. */
function firstLines(text: SafeText, width: number, most: number): readonly SafeText[] {
	const line = sanitiseLine(text.slice(0, longest));
	const block: Block = {kind: 'paragraph', inside: [], spans: [{text: line}]};
	const geometry = {width, rows: most, paragraphs: 'spaced', isJustified: false} as const;
	const set = setOneBlock(block, 0, undefined, geometry, {ruler: measure});
	const lines = set.starts.map((_, index) => join(set.lineAt(index).runs.map(run => run.text)));
	if (lines.length <= most) return lines;
	const last = row(safe`${lines[most - 1] ?? nothing} …`);
	return [...lines.slice(0, most - 1), join(fit(last, width).map(piece => piece.text))];
}

/** The entries that are in view together, as a page: those from `top` to before `end`. */
export interface PageOfEntries {
	readonly top: number;
	readonly end: number;
}

/** Finds the page that an entry stands on: entries turn in pages, as a list does. */
export function pageWith(
	chosen: number,
	blocks: readonly Removed[],
	window: Window,
): PageOfEntries {
	const height = placesHeight(window);
	let [top, used] = [0, 0];
	for (const [index, block] of blocks.entries()) {
		const rows = entryRows(block, window).length;
		if (index > top && used + rows > height) {
			if (index > chosen) return {top, end: index};
			[top, used] = [index, 0];
		}

		used += rows;
	}

	return {top, end: blocks.length};
}
