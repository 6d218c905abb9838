import {classCount, classNumber, classTable, wideBit} from './line-break-classes.ts';
import {pairsApart, touchingPairs, verdict} from './line-break-pairs.ts';

const {SOT, AK, AL, AS, BK, CB, CL, CM, CP, DC, EX, GL, HL, HH, HY, IS} = classNumber;
const {BA, IN, NS, NU, OP, PO, PR, QF, QI, QU, RI, SA, SP, SY, VF, VI, WJ, ZW, ZWJ} = classNumber;

/** How far a number has come (LB25). */
const number = {none: 0, begun: 1, closed: 2} as const;

/** Where the scan of a text stands: between `left` and the character at `next`. */
interface Scan {
	readonly text: string;
	/** Offset (UTF-16 units) after the character at the right. */
	next: number;
	/** The class before `left`, SP if spaces stand between them. */
	before: number;
	isBeforeWide: boolean;
	left: number;
	isLeftWide: boolean;
	/** Whether spaces stand between left and right. */
	hasSpaces: boolean;
	/** Whether a joiner stands right before the character at the right. */
	isJoined: boolean;
	right: number;
	isRightWide: boolean;
	number: number;
	/** Whether an odd count of regional indicators ends at `left`. */
	isFlagOpen: boolean;
}

const atEnd = -1;

/** The class (with its wide bit) of the next character that is no mark, from an offset on. */
function lookAhead(text: string, offset: number): number {
	for (let at = offset; at < text.length; at++) {
		const code = text.codePointAt(at) as number;
		const entry = classTable[code] as number;
		const bare = entry & ~wideBit;
		if (bare !== CM && bare !== ZWJ) return entry;
		if (code > 0xff_ff) at++;
	}
	return atEnd;
}

function classAhead(text: string, offset: number): number {
	const entry = lookAhead(text, offset);
	return entry === atEnd ? atEnd : entry & ~wideBit;
}

const beforeOpeningQuote: ReadonlySet<number> = new Set([SOT, BK, OP, QU, QI, QF, GL, SP, ZW]);
const afterClosingQuote: ReadonlySet<number> = new Set([
	...[atEnd, SP, GL, WJ, CL, QU, QI, QF, CP, EX, IS, SY, BK, ZW],
]);

/** LB15a to LB15d: quotation marks and full stops beyond spaces. */
function joinsApart(scan: Scan): boolean {
	const {left, right} = scan;
	if (left === QI && beforeOpeningQuote.has(scan.before)) return true;
	if (right === QF) return afterClosingQuote.has(classAhead(scan.text, scan.next));
	return right === IS && classAhead(scan.text, scan.next) !== NU;
}

/** LB21, LB22. */
const neverFirst: ReadonlySet<number> = new Set([BA, HH, HY, NS, IN]);

/** LB19a: no break beside a quotation mark but among East Asian characters. */
function joinsQuote(scan: Scan): boolean {
	if (scan.right === QI && scan.left !== QF) {
		const ahead = lookAhead(scan.text, scan.next);
		return !scan.isLeftWide || ahead === atEnd || (ahead & wideBit) === 0;
	}
	if (!scan.isRightWide || !scan.isBeforeWide) return true;
	return neverFirst.has(scan.right);
}

const letters: ReadonlySet<number> = new Set([AL, HL, DC, SA]);
const beforeHyphenOfWord: ReadonlySet<number> = new Set([SOT, BK, SP, ZW, CB, GL]);

/** LB20a, LB21a: a hyphen before a word, a Hebrew word with a hyphen. */
function joinsHyphen(scan: Scan): boolean {
	const {before, right} = scan;
	if (before === HL && right !== HL) return true;
	return beforeHyphenOfWord.has(before) && letters.has(right);
}

/** LB25, LB30: brackets after letters, digits and currency signs. */
function joinsBracket(scan: Scan): boolean {
	if (scan.left !== PO && scan.left !== PR) return !scan.isRightWide;
	const ahead = classAhead(scan.text, scan.next);
	return ahead === NU || (ahead === IS && classAhead(scan.text, scan.next + 1) === NU);
}

/** LB28a: syllables of the scripts that write their vowels around consonants. */
function joinsSyllable(scan: Scan): boolean {
	if (scan.left !== VI) return classAhead(scan.text, scan.next) === VF;
	return scan.before === AK || scan.before === DC || scan.before === AS;
}

function joinsTouching(scan: Scan): boolean {
	const {left, right} = scan;
	if (right === QI || left === QF) return joinsQuote(scan);
	if (left === HY || left === HH) return joinsHyphen(scan);
	if (right === OP) return joinsBracket(scan);
	if (left === RI) return scan.isFlagOpen;
	if (right === NU) return scan.number === number.begun;
	if (right !== PO && right !== PR) return joinsSyllable(scan);
	return scan.number === (left === CL || left === CP ? number.closed : number.begun);
}

function joinsHere(scan: Scan): boolean {
	if (scan.isJoined && !scan.hasSpaces) return true;
	const pairs = scan.hasSpaces ? pairsApart : touchingPairs;
	const found = pairs[scan.left * classCount + scan.right];
	if (found !== verdict.dependsOnContext) return found === verdict.mustJoin;
	return scan.hasSpaces ? joinsApart(scan) : joinsTouching(scan);
}

function followNumber(scan: Scan): number {
	const {right} = scan;
	if (right === NU) return number.begun;
	if (scan.hasSpaces || scan.number !== number.begun) return number.none;
	if (right === SY || right === IS) return number.begun;
	return right === CL || right === CP ? number.closed : number.none;
}

/** Moves on: what stood at the right stands at the left. */
function advance(scan: Scan): void {
	scan.number = followNumber(scan);
	scan.isFlagOpen = scan.right === RI && (scan.hasSpaces || scan.left !== RI || !scan.isFlagOpen);
	scan.before = scan.hasSpaces ? SP : scan.left;
	scan.isBeforeWide = scan.hasSpaces ? false : scan.isLeftWide;
	scan.left = scan.right;
	scan.isLeftWide = scan.isRightWide;
	scan.hasSpaces = false;
	scan.isJoined = false;
}

function isMarkOf(scan: Scan, mark: number): boolean {
	if (mark !== CM && mark !== ZWJ) return false;
	return !scan.hasSpaces && scan.left !== SOT && scan.left !== BK && scan.left !== ZW;
}

function step(scan: Scan, at: number, entry: number, breaks: number[]): void {
	const right = entry & ~wideBit;
	if (scan.left === BK) {
		const isPair = scan.text.charCodeAt(at) === 0x0a && scan.text.charCodeAt(at - 1) === 0x0d;
		if (isPair) return;
		breaks.push(at);
		scan.left = SOT;
	}
	if (right === SP) {
		scan.hasSpaces = true;
		return;
	}
	if (isMarkOf(scan, right)) {
		scan.isJoined = right === ZWJ;
		return;
	}
	scan.right = right === CM || right === ZWJ ? AL : right;
	scan.isRightWide = (entry & wideBit) !== 0;
	const isStart = scan.left === SOT && !scan.hasSpaces;
	if (right !== BK && !isStart && !joinsHere(scan)) breaks.push(at);
	advance(scan);
	scan.isJoined = right === ZWJ;
}

/** Whether a unit is a Latin letter of ASCII: class AL, narrow, and never after a break but a space. */
function isLatinLetter(unit: number): boolean {
	const small = unit | 0x20;
	return small >= 0x61 && small <= 0x7a;
}

/** Comma, full stop, semicolon: class IS. */
function isStop(unit: number): boolean {
	return unit === 0x2c || unit === 0x2e || unit === 0x3b;
}

/**
 * Skips, after a letter, further Latin letters and the spaces between words, with a stop before
 * them: most of a text. The rules come to the same, only slower.
 */
function skipWords(scan: Scan, from: number, breaks: number[]): number {
	const {text} = scan;
	const last = text.length - 2;
	let at = from;
	while (at < last) {
		const unit = text.charCodeAt(at);
		if (isLatinLetter(unit)) {
			at++;
			continue;
		}
		const space = isStop(unit) ? at + 1 : at;
		if (text.charCodeAt(space) !== 0x20 || !isLatinLetter(text.charCodeAt(space + 1))) break;
		at = space + 1;
		breaks.push(at);
	}
	if (at > from) {
		scan.isLeftWide = false;
		scan.number = number.none;
		scan.isJoined = false;
	}
	return at;
}

/**
 * The offsets (UTF-16 units) at which the Unicode Line Breaking Algorithm (UAX #14, revision of
 * Unicode 17) allows or demands a break, in order; the last is the text's length. Text of South East
 * Asia has none but at its spaces: that needs a dictionary.
 */
export function findRuleBreaks(text: string): number[] {
	const breaks: number[] = [];
	const scan: Scan = {
		text,
		next: 0,
		before: SOT,
		isBeforeWide: false,
		left: SOT,
		isLeftWide: false,
		hasSpaces: false,
		isJoined: false,
		right: SOT,
		isRightWide: false,
		number: number.none,
		isFlagOpen: false,
	};
	for (let at = 0; at < text.length; at = scan.next) {
		if (scan.left === AL && !scan.hasSpaces) at = skipWords(scan, at, breaks);
		if (at === text.length) break;
		const code = text.codePointAt(at) as number;
		scan.next = at + (code > 0xff_ff ? 2 : 1);
		const entry = classTable[code] as number;
		step(scan, at, entry, breaks);
	}
	if (text.length > 0 && breaks.at(-1) !== text.length) breaks.push(text.length);
	return breaks;
}
