import {type Column, fill} from '../columns.ts';
import type {Labelled} from '../labelled.ts';
import {type Lexicon, lexiconWords, shortBlock, weighWords} from '../lexicon.ts';
import {plainForm} from '../measure.ts';
import {ownMeasures} from './own.ts';

/** Measures each block by itself and by what it repeats of the page. */
export function measureText(blocks: readonly Labelled[]): Map<string, Column> {
	const columns = new Map<string, Column>();
	for (const [name, measure] of Object.entries(ownMeasures))
		columns.set(
			name,
			Float32Array.from(blocks, block => measure(block)),
		);
	const forms = blocks.map(({text}) => plainForm(text.slice(0, 300)));
	const sizes = new Map<number, number>();
	const times = new Map<string, number>();
	for (const [index, {group}] of blocks.entries()) {
		sizes.set(group, (sizes.get(group) ?? 0) + 1);
		times.set(forms[index] ?? '', (times.get(forms[index] ?? '') ?? 0) + 1);
	}

	columns.set(
		'group',
		fill(blocks.length, index => (blocks[index]?.group === blocks[index - 1]?.group ? 0 : 1)),
	);
	columns.set(
		'groupSize',
		Float32Array.from(blocks, ({group}) => sizes.get(group) ?? 1),
	);
	columns.set(
		'repeats',
		Float32Array.from(forms, form => times.get(form) ?? 1),
	);
	return columns;
}

/** Weighs the words of each block (or the names around it): their sum, and their mean. */
export function measureWords(
	words: ReadonlyArray<ReadonlySet<string>>,
	lengths: Column,
	lexicon: Lexicon,
	name = 'lexicon',
): Map<string, Column> {
	const sums = new Float32Array(words.length);
	const means = new Float32Array(words.length);
	for (const [index, each] of words.entries()) {
		const isShort = (lengths[index] ?? 0) < shortBlock;
		const {sum, known} = weighWords(each, isShort ? lexicon.short : lexicon.long);
		sums[index] = Math.max(-15, Math.min(15, sum));
		means[index] = sum / (known + 2);
	}

	return new Map([
		[name, sums],
		[`${name}Mean`, means],
	]);
}

export function wordsOf(blocks: readonly Labelled[]): ReadonlyArray<ReadonlySet<string>> {
	return blocks.map(({text}) => lexiconWords(text));
}
