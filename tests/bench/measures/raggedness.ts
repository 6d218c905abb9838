import {plainText} from '../../../src/core/document/block.ts';
import {breakGreedily} from '../../../src/core/layout/break-greedily.ts';
import {breakOptimally} from '../../../src/core/layout/break-optimally.ts';
import {
	type BreakPoints,
	breakKind,
	findBreakPoints,
} from '../../../src/core/layout/break-points.ts';
import {type Divider, makeDivider} from '../../../src/core/layout/divide-word.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';
import {measure as ruler} from '../../../src/core/layout/ruler.ts';
import {readDocument} from '../../core/document/read-document.ts';
import type {Measure} from '../measure.ts';
import {readNovel} from '../novel.ts';

const taste = {isJustified: false, isBalanced: false};

/** Empty cells at the end of each line of a paragraph but the last. */
function slackOf(
	{cellsToEnd, cellsToNext, kind}: BreakPoints,
	chosen: readonly number[],
	width: number,
) {
	return chosen.slice(0, -1).map((to, index) => {
		const from = chosen[index - 1] ?? 0;
		const hyphen = kind[to] === breakKind.addedHyphen ? 1 : 0;
		return width - (cellsToEnd[to] ?? 0) + (cellsToNext[from] ?? 0) - hyphen;
	});
}

function breakAsWhole(texts: readonly string[], width: number, divide?: Divider): number[] {
	const shape = {first: width, rest: width};
	return texts.flatMap(text => {
		const points = findBreakPoints(text, {ruler, narrowest: width});
		const plain = breakOptimally(points, shape, taste);
		if (plain.isGood || !divide) return slackOf(points, plain.chosen, width);
		const divided = findBreakPoints(text, {ruler, narrowest: width, divide});
		return slackOf(divided, breakOptimally(divided, shape, taste).chosen, width);
	});
}

function breakLineByLine(texts: readonly string[], width: number): number[] {
	const shape = {first: width, rest: width};
	return texts.flatMap(text => {
		const points = findBreakPoints(text, {ruler, narrowest: width});
		return slackOf(points, breakGreedily(points, shape), width);
	});
}

function meanSquare(slack: readonly number[]): number {
	return slack.reduce((sum, cells) => sum + cells * cells, 0) / slack.length;
}

function worst(slack: readonly number[]): number {
	return slack.reduce((most, cells) => Math.max(most, cells), 0);
}

function raggedness(
	width: number,
	name: string,
	unit: Measure['unit'],
	figure: (slack: readonly number[]) => number,
): Measure {
	return {
		name: `${name}, measure of ${width} cells`,
		unit,
		rounds: 1,
		goals: [
			{words: 'less than line by line', ours: 'dogear', theirs: 'line by line', most: {times: 1}},
		],
		async prepare(site) {
			const texts = readDocument(await readNovel(site)).blocks.map(plainText);
			const hyphenate = await loadHyphenator('en');
			const divide = hyphenate && makeDivider(hyphenate);
			return {
				dogear: () => Promise.resolve(figure(breakAsWhole(texts, width, divide))),
				'without hyphens': () => Promise.resolve(figure(breakAsWhole(texts, width))),
				'line by line': () => Promise.resolve(figure(breakLineByLine(texts, width))),
			};
		},
	};
}

/** How uneven the right edge of a novel is: squared empty cells a line, and the worst line. */
export const raggednessOfNovel: readonly Measure[] = [68, 40].flatMap(width => [
	raggedness(width, 'squared slack a line of a novel', 'cells²', meanSquare),
	raggedness(width, 'slack of the worst line of a novel', 'cells', worst),
]);
