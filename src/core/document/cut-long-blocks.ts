import {type SafeText, slice} from '../text/safe-text.ts';
import type {Block, Cell, Container, Span} from './block.ts';
import {joinCells} from './table-text.ts';

/** The most UTF-16 units of a block: some twenty pages. */
const longest = 50_000;
/** A cut is made at a space when one stands within so many units before it. */
const reach = 1000;

/** What must not be parted from the character before it (UAX #29, most of Extend, and joiners). */
const joined = /^(?:[\p{M}\udc00-\udfff\p{Emoji_Modifier}]|\u200c|\u200d)/u;

/**
 * Parts blocks that no page was made for: a text without any line end, a word of a million letters.
 * The words stay as they are, so that setting a block takes little time whatever was written.
 */
export function cutLongBlocks(blocks: readonly Block[]): readonly Block[] {
	return blocks.some(isLong)
		? blocks.flatMap(block => (isLong(block) ? cut(block) : block))
		: blocks;
}

function isLong({spans}: Block): boolean {
	let length = 0;
	for (const {text} of spans) length += text.length;
	return length > longest;
}

function cut(block: Block): readonly Block[] {
	return block.kind === 'table' ? cutTable(block) : cutWords(block);
}

function cutWords(block: Exclude<Block, {kind: 'table'}>): readonly Block[] {
	const [first = [], ...others] = cutSpans(block.spans);
	const inside = block.inside.map(afterFirst);
	const rest = (spans: readonly Span[]): Block =>
		// A heading goes on as words: it is one in the contents, and a note has one number.
		block.kind === 'heading' || block.kind === 'note'
			? {kind: 'paragraph', inside, spans}
			: {...block, inside, spans};
	return [{...block, spans: first}, ...others.map(rest)];
}

function afterFirst(container: Container): Container {
	return container.kind === 'item' ? {...container, isFirst: false} : container;
}

function cutSpans(spans: readonly Span[]): ReadonlyArray<readonly Span[]> {
	const parts: Span[][] = [];
	let part: Span[] = [];
	let length = 0;
	for (const span of spans) {
		for (let rest: Span | undefined = span; rest; ) {
			const end: number = cutAt(rest.text, longest - length);
			if (end > 0) part.push({...rest, text: slice(rest.text, 0, end)});
			length += end;
			rest = end < rest.text.length ? {...rest, text: slice(rest.text, end)} : undefined;
			if (!rest) break;
			parts.push(part);
			part = [];
			length = 0;
		}
	}

	return part.length > 0 ? [...parts, part] : parts;
}

/** Where a text is cut that may have so many units: all of it, after a space, or between letters. */
function cutAt(text: SafeText, most: number): number {
	if (text.length <= most) return text.length;
	const near = text.slice(Math.max(0, most - reach), most);
	const space = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
	if (space >= 0) return most - near.length + space + 1;
	let end = most;
	while (end > most - near.length + 1 && joined.test(text.slice(end, end + 2))) end--;
	return end;
}

type Table = Extract<Block, {kind: 'table'}>;
type Rows = Table['rows'];

/** Each part has the header, and its own rows as its words. */
function cutTable(table: Table): readonly Block[] {
	const [first = [], ...others] = cutRows(table);
	const inside = table.inside.map(afterFirst);
	return [
		{...table, rows: first, spans: joinCells([table.header, ...first])},
		...others.map(rows => ({...table, inside, rows, spans: joinCells(rows)})),
	];
}

function cutRows({header, rows}: Table): readonly Rows[] {
	let part: Array<readonly Cell[]> = [];
	const parts = [part];
	let room = longest - lengthOf(header);
	for (const row of rows) {
		const length = lengthOf(row);
		if (length > room && part.length > 0) {
			part = [];
			parts.push(part);
			room = longest;
		}
		part.push(row);
		room -= length;
	}
	return parts;
}

/** Of a row's words, with what parts them. */
function lengthOf(row: readonly Cell[]): number {
	return row.flat().reduce((sum, {text}) => sum + text.length, row.length);
}
