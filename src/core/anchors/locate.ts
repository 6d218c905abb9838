import type {Anchor} from './place.ts';
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
	/** The quote and what follows it. */
	readonly on: string;
	readonly quoteLength: number;
	/** Where the anchor would stand if nothing had changed before it. */
	readonly expected: number;
}

/** Letters of the pieces that are looked for, and of the steps between them. */
const pieceLength = 12;
const pieceStep = 3;
/** A piece that is found more often than this tells nothing further. */
const mostHits = 40;
/** Pieces whose places differ by no more than this are taken to belong together. */
const slack = 48;
/** How far from where the pieces say the words at the place may stand: sentences may be between. */
const reach = 400;
/** So many letters from the place on make it certain. */
const certainLength = 16;

/** So many letters are looked for in the whole text, beyond where they should be. */
const movedLength = 16;
/** So many letters right before the place make sure that it is the one. */
const leastShared = 6;

function* hitsOf(letters: string, piece: string): Generator<number> {
	let at = letters.indexOf(piece);
	for (let count = 0; at !== -1 && count < mostHits; count++) {
		yield at;
		at = letters.indexOf(piece, at + 1);
	}
}

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
	const {before, on, quoteLength, expected} = remembered;
	if (quoteLength < certainLength) return undefined;
	let best: number | undefined;
	let most = -1;
	for (const hit of hitsOf(letters, on.slice(0, quoteLength))) {
		const shared =
			sharedEnd(before, letters.slice(Math.max(0, hit - before.length), hit)) +
			sharedStart(on, letters.slice(hit, hit + on.length));
		const isNearer = best === undefined || Math.abs(hit - expected) < Math.abs(best - expected);
		if (shared > most || (shared === most && isNearer)) {
			best = hit;
			most = shared;
		}
	}
	return best;
}

interface Vote {
	/** Where the anchor's letter would stand. */
	readonly at: number;
	readonly weight: number;
}

function collectVotes(letters: string, {before, on}: Remembered): Vote[] {
	const words = before + on;
	const votes: Vote[] = [];
	for (let offset = 0; offset + pieceLength <= words.length; offset += pieceStep) {
		const hits = [...hitsOf(letters, words.slice(offset, offset + pieceLength))];
		for (const hit of hits) {
			votes.push({at: hit - offset + before.length, weight: 1 / hits.length});
		}
	}
	return votes.sort((a, b) => a.at - b.at);
}

/** Where most pieces of the remembered words say that the place is; the nearest of equals. */
function findByPieces(letters: string, remembered: Remembered): number | undefined {
	const votes = collectVotes(letters, remembered);
	let best: number | undefined;
	let most = 0;
	let from = 0;
	let sum = 0;
	for (const vote of votes) {
		sum += vote.weight;
		while ((votes[from]?.at ?? 0) < vote.at - slack) sum -= votes[from++]?.weight ?? 0;
		const isNearer =
			best !== undefined &&
			Math.abs(vote.at - remembered.expected) < Math.abs(best - remembered.expected);
		if (sum > most + 0.01 || (sum > most - 0.01 && isNearer)) {
			most = sum;
			best = vote.at;
		}
	}
	return best;
}

/** The hit of a piece nearest to an index, no further from it than `reach`. */
function findNear(letters: string, piece: string, near: number): number | undefined {
	const from = Math.max(0, near - reach);
	const stretch = letters.slice(from, near + reach + piece.length);
	let best: number | undefined;
	for (const hit of hitsOf(stretch, piece)) {
		const at = from + hit;
		if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
	}
	return best;
}

/** The lengths at which a text is tried, ever shorter. */
function* shorten(length: number, least: number): Generator<number> {
	for (let tried = length; tried > least; tried = Math.floor(tried * 0.8)) yield tried;
	if (length >= least) yield least;
}

/** The longest start of the words at the place that is there still, near where it should be. */
function findStart(letters: string, {on}: Remembered, near: number): Located | undefined {
	for (const length of shorten(on.length, pieceLength)) {
		const hit = findNear(letters, on.slice(0, length), near);
		if (hit !== undefined) return {letter: hit, isCertain: length >= certainLength};
	}
	return undefined;
}

/** The same anywhere, where it stands only once: for what was moved and changed. */
function findMovedStart(letters: string, {before, on}: Remembered): Located | undefined {
	for (const length of shorten(on.length, movedLength)) {
		const [hit, other] = hitsOf(letters, on.slice(0, length));
		if (hit === undefined) continue;
		const isNeighbour = sharedEnd(before, letters.slice(0, hit)) >= leastShared;
		return other === undefined ? {letter: hit, isCertain: isNeighbour} : undefined;
	}
	return undefined;
}

/** A letter found near a place, and how many remembered letters lie between. */
interface Neighbour {
	readonly letter: number;
	readonly distance: number;
}

/** What follows the last words before the place that are there still. */
function findAfterWordsBefore(
	letters: string,
	before: string,
	near: number,
): Neighbour | undefined {
	for (let distance = 0; distance + pieceLength <= before.length; distance++) {
		const end = before.length - distance;
		const hit = findNear(
			letters,
			before.slice(end - pieceLength, end),
			near - distance - pieceLength,
		);
		if (hit !== undefined) return {letter: hit + pieceLength, distance};
	}
	return undefined;
}

/** The first words after the place that are there still. */
function findWordsAfter(letters: string, on: string, near: number): Neighbour | undefined {
	for (let distance = 0; distance + pieceLength <= on.length; distance++) {
		const hit = findNear(letters, on.slice(distance, distance + pieceLength), near + distance);
		if (hit !== undefined) return {letter: hit, distance};
	}
	return undefined;
}

/** A word or two at the place may have changed; more than that is not certain. */
const certainDistance = 12;

function findNeighbours(
	letters: string,
	remembered: Remembered,
	near: number,
): Located | undefined {
	const before = findAfterWordsBefore(letters, remembered.before, near);
	const after = findWordsAfter(letters, remembered.on, near);
	if (!before || !after) {
		const letter = before?.letter ?? after?.letter;
		return letter === undefined ? undefined : {letter, isCertain: false};
	}
	const between = after.letter - before.letter;
	const isCertain =
		before.distance + after.distance <= certainDistance &&
		between >= 0 &&
		between <= 2 * certainDistance;
	return {letter: before.distance <= after.distance ? before.letter : after.letter, isCertain};
}

/**
 * Finds an anchor in a changed text; undefined when none of its words are there. First the whole
 * quote, then ever shorter starts of it near where its pieces say, then the words around it.
 */
export function locate(skeleton: TextSkeleton, anchor: Anchor): Located | undefined {
	const quote = skeletonOf(anchor.quote);
	const remembered: Remembered = {
		before: skeletonOf(anchor.before),
		on: quote + skeletonOf(anchor.after),
		quoteLength: quote.length,
		expected: toSkeleton(skeleton, anchor),
	};
	const {letters} = skeleton;
	const whole = findWhole(letters, remembered);
	if (whole !== undefined) return {letter: whole, isCertain: true};
	const near = findByPieces(letters, remembered);
	if (near === undefined) return undefined;
	return (
		findStart(letters, remembered, near) ??
		findMovedStart(letters, remembered) ??
		findNeighbours(letters, remembered, near)
	);
}
