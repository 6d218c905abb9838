import type {CodePage} from './code-pages.ts';

/** What a run of non-ASCII characters says when they are the bytes of UTF-8. */
export interface RunReading {
	/** The run as it was before the damage; what is not explained stays. */
	readonly text: string;
	/** How many of its UTF-16 units are explained. */
	readonly explained: number;
	/** How many characters had lost their last byte. */
	readonly guessed: number;
	/** How many characters were read that nobody writes so. */
	readonly characters: number;
	/** Whether it holds a character that damaged prose is full of, and clean prose never spells so. */
	readonly isTelling: boolean;
}

/** A letter before what may follow one, as people write it: `VOCÊ…`, `NESTLÉ®`. Ã and Â are damage. */
const atEnd = /^[ÀÁÄ-Þ][’”»®©™°´·!?…]$/u;
/** The same within a line: `SELKÄ EDELLÄ` with no-break spaces, `è` behind one, a sign between figures. */
const between = /^(?:[ÀÁÄ-Þ][\u00a0—–“‘«„¿¡]|\u00a0[©®à-ú]|[×¬∆√—–][…£°∞π"”])$/u;
/** Lines and corners, where no letter stands on both sides. */
const drawn = /^[\u2500-\u259f]+$/u;

/** Whether a run is no sign of damage by itself: its reading needs other evidence. */
function isNatural(run: string, before: string, after: string): boolean {
	if (drawn.test(run)) return !(/\p{Ll}/u.test(before) && /\p{Ll}/u.test(after));
	if (/\p{Ll}/u.test(before)) return false;
	return between.test(run) || (atEnd.test(run) && !/\p{L}/u.test(after));
}

/** Leads of UTF-8: their bytes' range and how many bytes follow. RFC 3629, section 4. */
const leads = [
	{from: 0xc2, to: 0xdf, following: 1},
	{from: 0xe0, to: 0xef, following: 2},
	{from: 0xf0, to: 0xf4, following: 3},
] as const;

/** Letters of one word are of one script; where they would not be, the reading is wrong. */
const mixedWord =
	/\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]|[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]\p{Script=Latin}/u;
const telling = /[\u2010-\u203a€™]|[A-Za-z][À-ž]|[À-ž][A-Za-z]/u;

/**
 * Reads a run of non-ASCII characters as bytes of the page, and these as UTF-8. `before` and
 * `after` are the characters around it, empty at the ends of the text. It is given up, unread, when
 * more than `most` of its UTF-16 units stay unexplained.
 */
export function readRun(
	run: string,
	before: string,
	after: string,
	page: CodePage,
	most = Number.POSITIVE_INFINITY,
): RunReading {
	const unread = {text: run, explained: 0, guessed: 0, characters: 0, isTelling: false};
	let text = '';
	let explained = 0;
	let guessed = 0;
	let characters = 0;
	for (let index = 0; index < run.length; ) {
		const read = readCharacter(run, index, page);
		if (!read && index - explained >= most) return unread;
		text += read?.text ?? run[index];
		explained += read?.length ?? 0;
		guessed += read?.isGuess ? 1 : 0;
		characters += read ? 1 : 0;
		index += read?.length ?? 1;
	}

	const inContext = before + text + after;
	if (explained === 0 || mixedWord.test(inContext)) return unread;

	if (isNatural(run, before, after))
		return {text, explained, guessed, characters: 0, isTelling: false};
	return {text, explained, guessed, characters, isTelling: telling.test(inContext)};
}

interface CharacterReading {
	readonly text: string;
	/** UTF-16 units of the run. */
	readonly length: number;
	readonly isGuess?: true;
}

function readCharacter(run: string, start: number, page: CodePage): CharacterReading | undefined {
	const first = page.bytes.get(run[start] ?? '') ?? 0;
	const lead = leads.find(({from, to}) => first >= from && first <= to);
	if (!lead) return undefined;
	const following: number[] = [];
	while (following.length < lead.following) {
		const byte = page.bytes.get(run[start + 1 + following.length] ?? '') ?? 0;
		if (byte < 0x80 || byte > 0xbf) break;
		following.push(byte);
	}

	if (following.length === lead.following) return decodeUtf8([first, ...following]);
	// U+201D is E2 80 9D, and 9D is a hole in most pages: the one byte that is lost in practice.
	const isLostQuote = first === 0xe2 && following.length === 1 && following[0] === 0x80;
	if (!isLostQuote) return undefined;
	return {text: '”', length: run[start + 2] === '\ufffd' ? 3 : 2, isGuess: true};
}

/** Private-use and unassigned characters, and letters of old or rare scripts: wrong readings. */
const nobodys =
	/[\p{Co}\p{Cn}\u0180-\u01cc\u01e0-\u0217\u021c-\u02af\u0530-\u058f\u0700-\u08ff\u1400-\u1bff\u1c00-\u1dff]/u;
const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

function decodeUtf8(bytes: readonly number[]): CharacterReading | undefined {
	try {
		const text = strict.decode(Uint8Array.from(bytes));
		return nobodys.test(text) ? undefined : {text, length: bytes.length};
	} catch {
		// Overlong forms and surrogates are no UTF-8.
		return undefined;
	}
}
