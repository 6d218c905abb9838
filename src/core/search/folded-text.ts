import {invisible} from '../collection/fold.ts';

/** What of a text counts when it is searched. */
export interface Folding {
	readonly keepsCase: boolean;
	readonly keepsAccents: boolean;
}

/** A text made comparable, and where its units came from. */
export interface FoldedText {
	readonly text: string;
	/** Offset (UTF-16 units) in the original of a unit, or of the end. */
	readonly offsetOf: (unit: number) => number;
}

const marks = /\p{M}+/gu;
const singleQuote = /[‘’‚‛ʼ′]/g;
const doubleQuote = /[“”„‟″]/g;
const dash = /[‐-―−]/g;

/**
 * A character as compatible ones are written (NFKD, UAX #15): `ﬁ` as two letters, `…` as three points.
 * Signs that would become a space with a mark on it stay.
 */
function decompose(cluster: string): string {
	const parts = cluster.normalize('NFKD');
	return parts.includes(' ') ? cluster.normalize('NFD') : parts;
}

/** Folds a character, with its marks. */
function foldCluster(cluster: string, {keepsCase, keepsAccents}: Folding): string {
	const plain = cluster
		.replace(invisible, '')
		.replace(/\s/g, ' ')
		.replace(singleQuote, "'")
		.replace(doubleQuote, '"')
		.replace(dash, '-');
	const parts = decompose(plain);
	const bare = keepsAccents ? parts : parts.replace(marks, '');
	const composed = bare.normalize('NFC');
	// At the end of a word sigma has another form, and no other capital.
	return keepsCase ? composed : composed.toLowerCase().replaceAll('ς', 'σ');
}

const unknown = 0;
const notAlone = 1;

/** For each way of folding: every UTF-16 unit's folded one plus 2, filled as text is met. */
const tables = new Map<string, Uint32Array>();

function tableOf({keepsCase, keepsAccents}: Folding): Uint32Array {
	const key = `${keepsCase} ${keepsAccents}`;
	const table = tables.get(key) ?? new Uint32Array(0x1_00_00);
	tables.set(key, table);
	return table;
}

function lookUp(table: Uint32Array, unit: number, folding: Folding): number {
	const character = String.fromCharCode(unit);
	const isSurrogate = unit >= 0xd8_00 && unit < 0xe0_00;
	const folded = isSurrogate ? '' : foldCluster(character, folding);
	const isAlone = folded.length === 1 && !/\p{M}/u.test(character);
	const entry = isAlone ? folded.charCodeAt(0) + 2 : notAlone;
	table[unit] = entry;
	return entry;
}

const chunk = 4096;

/** Folds unit by unit; undefined if some unit cannot be folded alone. */
function foldUnits(text: string, folding: Folding): string | undefined {
	if (/\s\s/.test(text)) return undefined;
	const table = tableOf(folding);
	let folded = '';
	for (let start = 0; start < text.length; start += chunk) {
		const units: number[] = [];
		const end = Math.min(text.length, start + chunk);
		for (let index = start; index < end; index++) {
			const unit = text.charCodeAt(index);
			let entry = table[unit] as number;
			if (entry === unknown) entry = lookUp(table, unit, folding);
			if (entry === notAlone) return undefined;
			units.push(entry - 2);
		}
		folded += String.fromCharCode(...units);
	}
	return folded;
}

/** Folds character by character, with their marks; runs of white space become one space. */
function foldClusters(text: string, folding: Folding): FoldedText {
	let folded = '';
	const offsets: number[] = [];
	for (const {0: cluster, index} of text.matchAll(/\s+|[^\p{M}\s]\p{M}*|\p{M}+/gu)) {
		const piece = /^\s/.test(cluster) ? ' ' : foldCluster(cluster, folding);
		for (let unit = 0; unit < piece.length; unit++) offsets.push(index);
		folded += piece;
	}
	return {text: folded, offsetOf: unit => offsets[unit] ?? text.length};
}

/** Makes a text comparable. */
export function foldText(text: string, folding: Folding): FoldedText {
	const folded = foldUnits(text, folding);
	return folded === undefined
		? foldClusters(text, folding)
		: {text: folded, offsetOf: unit => unit};
}

/** How a query wants to be searched: capitals and accents count when it has any. */
export function foldingOf(query: string): Folding {
	const parts = query.normalize('NFD');
	return {
		keepsCase: query !== query.toLowerCase(),
		keepsAccents: parts.replace(marks, '') !== parts,
	};
}
