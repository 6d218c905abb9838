import {type CodePage, codePages} from './code-pages.ts';
import {readRun} from './read-run.ts';

/** A text after repair. */
export interface Repair {
	readonly text: string;
	/** How it was repaired, `windows-874 (32 guessed)`; absent when it was sound. */
	readonly repaired?: string;
}

/** The share of non-ASCII characters that a code page must explain. */
const enough = 0.9;
/** So many characters are evidence in themselves; fewer must be of the telling kind. */
const many = 6;
/** Text that went through two careless programs was damaged twice. */
const mostLayers = 2;

const nonAscii = /[^\0-\x7f]+/g;

/**
 * Repairs text that is UTF-8 once (or twice) read as another code page: `donâ€™t` to `don’t`. It
 * is repaired only where the evidence is complete: when valid UTF-8 explains nine tenths of all
 * that is not ASCII. A closing quote whose last byte was lost is restored and counted as a guess.
 */
export function repair(text: string): Repair {
	const layers: string[] = [];
	let guessed = 0;
	let current = text;
	while (layers.length < mostLayers) {
		const reading = bestReading(current);
		if (!reading) break;
		current = reading.text;
		guessed += reading.guessed;
		layers.push(reading.page);
	}

	if (layers.length === 0) return {text};
	const [outer, inner] = layers;
	const names =
		inner === undefined ? outer : inner === outer ? `${outer} twice` : `${outer}, ${inner}`;
	return {text: current, repaired: guessed === 0 ? `${names}` : `${names} (${guessed} guessed)`};
}

interface Reading {
	readonly page: string;
	readonly text: string;
	readonly explained: number;
	readonly guessed: number;
}

/** The reading that explains most; of equals the one that guesses least, then the first page. */
function bestReading(text: string): Reading | undefined {
	let all = 0;
	let total = 0;
	for (const [run] of text.matchAll(nonAscii)) {
		all += run.length;
		total += run.replaceAll('\ufffd', '').length;
	}

	if (total === 0) return undefined;
	const needed = total * enough;
	let best: Reading | undefined;
	for (const page of codePages()) {
		const reading = readAs(text, page, needed, all - needed);
		if (reading && (!best || isBetter(reading, best))) best = reading;
	}

	return best;
}

function isBetter(one: Reading, other: Reading): boolean {
	return one.explained - one.guessed > other.explained - other.guessed;
}

/**
 * The text as bytes of a page, where at least `needed` of its UTF-16 units are explained. A page is
 * given up as soon as more than `most` are not, so that a long text costs no more than a look.
 */
function readAs(text: string, page: CodePage, needed: number, most: number): Reading | undefined {
	// The same few runs come again and again: quotes, dashes, a few letters.
	const known = new Map<string, ReturnType<typeof readRun>>();
	let explained = 0;
	let unexplained = 0;
	let guessed = 0;
	let characters = 0;
	let isTelling = false;
	const read = text.replace(nonAscii, (run, offset: number) => {
		if (unexplained > most) return run;
		const before = text[offset - 1] ?? '';
		const after = text[offset + run.length] ?? '';
		const key = before + run + after;
		const reading = known.get(key) ?? readRun(run, before, after, page, most - unexplained);
		known.set(key, reading);
		explained += reading.explained;
		unexplained += run.length - reading.explained;
		guessed += reading.guessed;
		characters += reading.characters;
		isTelling ||= reading.isTelling;
		return reading.text;
	});
	if (explained < needed || (characters < many && !isTelling)) return undefined;
	return {page: page.name, text: read, explained, guessed};
}
