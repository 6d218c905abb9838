import {type Block, plainText} from '../document/block.ts';
import {type SafeText, slice} from '../text/safe-text.ts';
import type {Line, Run} from './line.ts';
import type {SetBlock} from './set-block.ts';
import type {BoxRow} from './tools.ts';

/** How far ahead a row's first word is looked for when it does not come next. */
const reach = 2000;

/** Finds the words of a box in its block's text, one after the other. */
interface Finder {
	readonly text: string;
	/** Where the next word is expected. */
	cursor: number;
}

/** The place of the next word, if it is this one. */
function takeWord(finder: Finder, word: string): number | undefined {
	const {text} = finder;
	let at = finder.cursor;
	while (at < text.length && /\s/.test(text.charAt(at))) at++;
	if (!text.startsWith(word, at)) return undefined;
	finder.cursor = at + word.length;
	return at;
}

/** Cuts a run at its words and gives those their places. */
function placeRun(run: Run, finder: Finder): Run[] {
	const placed: Run[] = [];
	let last = 0;
	for (const {0: word, index} of run.text.matchAll(/\S+/g)) {
		const start = takeWord(finder, word);
		if (start === undefined) continue;
		if (index > last) placed.push({...run, text: slice(run.text, last, index)});
		placed.push({...run, text: word as SafeText, start});
		last = index + word.length;
	}
	if (last < run.text.length) placed.push({...run, text: slice(run.text, last)});
	return placed;
}

/** Goes on to a row's first word, where a column that is wrapped has broken the order. */
function skipTo(finder: Finder, row: BoxRow): void {
	const [word] = /[\p{L}\p{N}]+/u.exec(row.runs.map(run => run.text).join('')) ?? [];
	if (word === undefined) return;
	const at = finder.text.slice(finder.cursor, finder.cursor + reach).indexOf(word);
	if (at > 0) finder.cursor += at;
}

function placeRow(row: BoxRow, finder: Finder): readonly Run[] {
	const {cursor} = finder;
	const runs = row.runs.flatMap(run => placeRun(run, finder));
	if (finder.cursor > cursor) return runs;
	skipTo(finder, row);
	return finder.cursor > cursor ? row.runs.flatMap(run => placeRun(run, finder)) : row.runs;
}

/**
 * A box as a set block. Its words get their places where they stand in order; every row has a place
 * of its own, so that a box that is longer than a page is turned like all else.
 */
export function placeBox(
	block: Block,
	number: number,
	indent: number,
	rows: readonly BoxRow[],
): SetBlock {
	const text = plainText(block);
	const finder: Finder = {text, cursor: 0};
	const runs = rows.map(row => placeRow(row, finder));
	const starts: number[] = [];
	for (const row of runs) {
		const first = row.find(run => run.start !== undefined)?.start ?? 0;
		starts.push(starts.length === 0 ? 0 : Math.max(first, (starts.at(-1) ?? 0) + 1));
	}
	const lineAt = (row: number): Line => ({
		block: number,
		start: starts[row] ?? 0,
		end: starts[row + 1] ?? Math.max(text.length, starts[row] ?? 0),
		indent,
		runs: runs[row] ?? [],
		kind: block.kind,
	});
	return {starts, lineAt};
}
