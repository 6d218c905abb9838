import {decodeBytes, pageOf, signOf} from './code-pages.ts';
import type {Item, RichText} from './document.ts';
import {beginFlow, type Flow} from './flow.ts';
import {plainLayout, plainLetters, type State} from './state.ts';
import {makeTables} from './tables-of-file.ts';
import {readTokens, type Token} from './tokens.ts';
import {changes, destinations, signs} from './words.ts';

/** Groups do not stand deeper inside each other in any document. */
const deepest = 1000;
/** Stretches of letters that are set alike: a long novel has some hundred thousand. */
const mostRuns = 1_000_000;

/** A group that is open. */
interface Group {
	/** What holds again when it is closed. */
	readonly around: State;
	/** What a field that it is asks for. */
	field?: string;
	/** The text that goes on when it is closed: it is a note. */
	flow?: Flow;
}

/** What fields ask for that are no text of their own: they are found anew, or lead to pages. */
const passedOver = /^\s*(?:toc|index|page|pageref|numpages|tc|xe)\b/i;
const hyperlink = /^\s*hyperlink\s+"(https?:[^"]*)"/i;

/**
 * Reads a file's bytes, each a character of Latin 1. Throws a sentence where it is larger or deeper
 * than any document.
 */
export function readRichText(source: string): RichText {
	let runs = 0;
	const count = (): void => {
		if (++runs > mostRuns) throw new Error('it has more pieces than any text');
	};
	const main = beginFlow(count);
	const notes: Array<readonly Item[]> = [];
	const tables = makeTables();
	const groups: Group[] = [];
	let flow = main;
	let page = 'windows-1252';
	let state: State = {
		destination: 'text',
		fallback: 1,
		font: 0,
		letters: plainLetters,
		layout: plainLayout,
	};
	/** Whether a group has just been opened, and with a star. */
	let [isFirst, isStarred] = [false, false];
	/** So many characters are still said again for programs that know no Unicode. */
	let toSkip = 0;
	/** Bytes that are not decoded yet. */
	let pending = '';

	const write = (text: string): void => {
		const {destination, letters, font} = state;
		if (destination === 'text') {
			const isFixed = tables.fonts.get(font)?.isFixed ?? false;
			flow.add({text, letters, isFixed, note: undefined});
		} else if (destination === 'label') flow.label(text);
		else if (destination === 'instruction') {
			const field = groups.findLast(group => group.field !== undefined);
			if (field) field.field += text;
		} else tables.hear(destination, text);
	};

	const flush = (): void => {
		if (pending === '') return;
		const bytes = pending;
		pending = '';
		write(decodeBytes(bytes, tables.fonts.get(state.font), page));
	};

	const open = (): void => {
		if (groups.length >= deepest) throw new Error('its groups are nested too deeply');
		groups.push({around: state});
		state = {...state};
	};

	const close = (): void => {
		const group = groups.pop();
		if (!group) return;
		if (group.flow) {
			flow.end('text', state.layout);
			flow = group.flow;
		}

		state = group.around;
	};

	const beginNote = (): boolean => {
		const group = groups.at(-1);
		if (state.destination !== 'text' || !group) return false;
		flow.add({text: '', letters: plainLetters, isFixed: false, note: notes.length});
		group.flow = flow;
		flow = beginFlow(count);
		notes.push(flow.items);
		state = {...state, letters: plainLetters, layout: plainLayout};
		return true;
	};

	/** The result of a field is text, and leads somewhere, or it is passed over. */
	const beginResult = (): void => {
		const field = groups.findLast(group => group.field !== undefined)?.field ?? '';
		const link = hyperlink.exec(field)?.[1];
		if (passedOver.test(field)) state.destination = 'skipped';
		if (link !== undefined) state.letters = {...state.letters, link};
	};

	const beginDestination = (word: string): boolean => {
		const found = Object.hasOwn(destinations, word) ? destinations[word] : undefined;
		const isUnknown = found === undefined && isStarred;
		if (found === undefined && !isUnknown) return false;
		state.destination = found ?? 'skipped';
		tables.begin(state.destination);
		if (word === 'fldrslt') beginResult();
		return true;
	};

	const writeUnit = (value: number): void => {
		const code = value < 0 ? value + 0x1_00_00 : value;
		const isSign = code >= 0xf0_00 && code <= 0xf0_ff;
		if (isSign) write(signOf(code - 0xf0_00, tables.fonts.get(state.font)));
		else if (code >= 0 && code <= 0x10_ff_ff) write(String.fromCodePoint(code));
		toSkip = state.fallback;
	};

	/** Words that do something; those that only change how letters are set stand in a table. */
	const actions: Readonly<Record<string, (value: number | undefined) => void>> = {
		par: () => flow.endParagraph(state.layout),
		'\n': () => flow.endParagraph(state.layout),
		'\r': () => flow.endParagraph(state.layout),
		sect: () => flow.end('text', state.layout),
		page: () => flow.end('text', state.layout),
		nestcell: () => flow.end('text', state.layout),
		cell: () => flow.end('cell', state.layout),
		row: () => flow.end('row', state.layout),
		u: (value = 0) => writeUnit(value),
		ansicpg(value = 1252) {
			page = pageOf(value);
		},
		mac() {
			page = 'macintosh';
		},
		pc() {
			page = 'cp437';
		},
		pca() {
			page = 'cp850';
		},
		field() {
			const group = groups.at(-1);
			if (group) group.field = '';
		},
	};

	const begin = (word: string): boolean => {
		const mayBegin = isFirst;
		isFirst = false;
		if (!mayBegin) return false;
		if (word === 'footnote') return beginNote();
		return beginDestination(word);
	};

	const sayOrChange = (word: string, value: number | undefined): void => {
		if (Object.hasOwn(signs, word)) write(signs[word] ?? '');
		else if (Object.hasOwn(actions, word)) actions[word]?.(value);
		else if (Object.hasOwn(changes, word)) changes[word]?.(state, value);
	};

	const obey = (word: string, value: number | undefined): void => {
		if (state.destination === 'skipped') return;
		if (word === '*') isStarred = isFirst;
		else if (!begin(word)) {
			isStarred = false;
			if (!tables.obey(state.destination, word, value)) sayOrChange(word, value);
		}
	};

	const hearBytes = (bytes: string): void => {
		const skipped = Math.min(toSkip, bytes.length);
		toSkip -= skipped;
		isFirst = false;
		if (state.destination !== 'skipped') pending += bytes.slice(skipped);
	};

	const hearControl = (token: Exclude<Token, {kind: 'text'}>): void => {
		flush();
		toSkip = 0;
		if (token.kind === 'word') {
			obey(token.word, token.value);
			return;
		}

		if (token.kind === 'open') open();
		else close();
		[isFirst, isStarred] = [token.kind === 'open', false];
	};

	for (const token of readTokens(source)) {
		if (token.kind === 'text') hearBytes(token.text);
		else hearControl(token);
	}

	flush();
	while (groups.length > 0) close();
	main.end('text', state.layout);
	return {items: main.items, notes, styles: tables.styles, info: tables.info};
}
