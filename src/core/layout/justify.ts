import {type SafeText, slice} from '../text/safe-text.ts';
import type {Run} from './line.ts';

/** No space between two words is ever wider than this many cells. */
export const widestSpace = 3;

function countSpaces(runs: readonly Run[]): number {
	let spaces = 0;
	for (const run of runs) spaces += run.text.split(' ').length - 1;
	return spaces;
}

function blank(cells: number): Run {
	return {text: ' '.repeat(cells) as SafeText};
}

/**
 * Stretches the spaces of a line by `extra` cells in all, shared out evenly; a line whose spaces
 * would grow beyond `widestSpace` is left as it is. Every second row begins with the wider spaces
 * at the other side, so that no river runs down a page.
 */
export function justify(runs: readonly Run[], extra: number, row: number): readonly Run[] {
	const spaces = countSpaces(runs);
	if (extra <= 0 || extra > spaces * (widestSpace - 1)) return runs;
	const isEven = row % 2 === 0;
	const shareBefore = (space: number) =>
		isEven ? Math.floor((space * extra) / spaces) : Math.ceil((space * extra) / spaces);
	const stretched: Run[] = [];
	let space = 0;
	for (const run of runs) {
		let from = 0;
		for (let at = run.text.indexOf(' '); at !== -1; at = run.text.indexOf(' ', at + 1)) {
			const cells = shareBefore(space + 1) - shareBefore(space);
			space++;
			if (cells === 0) continue;
			stretched.push(part(run, from, at + 1), blank(cells));
			from = at + 1;
		}
		if (from < run.text.length) stretched.push(part(run, from, run.text.length));
	}
	return stretched;
}

function part(run: Run, from: number, to: number): Run {
	const text = slice(run.text, from, to);
	return run.start === undefined ? {...run, text} : {...run, text, start: run.start + from};
}
