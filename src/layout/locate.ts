import type {Anchor} from '../progress/record.ts';
import {align} from './align.ts';
import {skeletonOf, type TextSkeleton, toSkeleton} from './skeleton.ts';

/** Where an anchor's letter stands in a changed text. */
export interface Located {
	/** Index in the skeleton's letters. */
	readonly letter: number;
	/** Whether the words at the place themselves were found. */
	readonly isCertain: boolean;
}

/** An anchor's words as letters. */
interface Remembered {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
	/** Where the anchor would stand if nothing had changed before it. */
	readonly expected: number;
}

const seedLength = 10;
const seedStep = 3;
const mostHits = 40;
/** Seeds whose places differ by no more than this are taken to belong together. */
const slack = 48;

function* hitsOf(letters: string, seed: string): Generator<number> {
	let at = letters.indexOf(seed);
	for (let count = 0; at !== -1 && count < mostHits; count++) {
		yield at;
		at = letters.indexOf(seed, at + 1);
	}
}

/** Letters that two strings share from their ends, or from their starts. */
function sharedEnd(a: string, b: string): number {
	let count = 0;
	while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
	return count;
}

function sharedStart(a: string, b: string): number {
	let count = 0;
	while (count < a.length && count < b.length && a[count] === b[count]) count++;
	return count;
}

/** The place where the whole quote stands: with the likest neighbours, then nearest to the old one. */
function findWhole(letters: string, remembered: Remembered): number | undefined {
	const {before, quote, after, expected} = remembered;
	if (quote.length < seedLength) return undefined;
	let best: number | undefined;
	let most = -1;
	for (const hit of hitsOf(letters, quote)) {
		const shared =
			sharedEnd(before, letters.slice(Math.max(0, hit - before.length), hit)) +
			sharedStart(after, letters.slice(hit + quote.length, hit + quote.length + after.length));
		const isNearer = best === undefined || Math.abs(hit - expected) < Math.abs(best - expected);
		if (shared > most || (shared === most && isNearer)) {
			best = hit;
			most = shared;
		}
	}
	return best;
}

/** Where the remembered words as a whole would begin, by the votes of their pieces. */
function findByPieces(letters: string, whole: string, start: number): number | undefined {
	const votes: Array<{readonly at: number; readonly weight: number}> = [];
	for (let offset = 0; offset + seedLength <= whole.length; offset += seedStep) {
		const hits = [...hitsOf(letters, whole.slice(offset, offset + seedLength))];
		for (const hit of hits) votes.push({at: hit - offset, weight: 1 / hits.length});
	}
	votes.sort((a, b) => a.at - b.at);
	let best: number | undefined;
	let most = 0;
	let from = 0;
	let sum = 0;
	for (const vote of votes) {
		sum += vote.weight;
		while ((votes[from]?.at ?? 0) < vote.at - slack) sum -= votes[from++]?.weight ?? 0;
		const middle = ((votes[from]?.at ?? 0) + vote.at) / 2;
		const isNearer = Math.abs(middle - start) < Math.abs((best ?? Infinity) - start);
		if (sum > most + 0.01 || (sum > most - 0.01 && isNearer)) {
			most = sum;
			best = Math.round(middle);
		}
	}
	return best;
}

function countSame(isSame: readonly boolean[], from: number, to: number): number {
	return isSame.slice(from, to).filter(Boolean).length;
}

/** How much of the words at the place must be the same for it to be certain. */
const certainShare = 0.6;

/** Finds an anchor in a changed text; undefined when none of its words are there. */
export function locate(skeleton: TextSkeleton, anchor: Anchor): Located | undefined {
	const remembered: Remembered = {
		before: skeletonOf(anchor.before),
		quote: skeletonOf(anchor.quote),
		after: skeletonOf(anchor.after),
		expected: toSkeleton(skeleton, anchor),
	};
	const {before, quote, after, expected} = remembered;
	const whole = findWhole(skeleton.letters, remembered);
	if (whole !== undefined) return {letter: whole, isCertain: true};
	const words = before + quote + after;
	const start = findByPieces(skeleton.letters, words, expected - before.length);
	if (start === undefined) return undefined;
	const from = Math.max(0, start - slack);
	const stretch = skeleton.letters.slice(from, start + words.length + slack);
	const {at, isSame} = align(words, stretch, before.length);
	const same = countSame(isSame, before.length, before.length + quote.length);
	return {letter: from + at, isCertain: same >= quote.length * certainShare && quote.length > 0};
}
