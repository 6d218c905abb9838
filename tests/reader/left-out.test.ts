import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LeftOut, Removed} from '../../src/core/collection/removed.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, open, Reader, shelf, story} from './support.ts';

const keys = story('Keys');

function block(rule: string, words: string): Removed {
	return {line: 0, rule, at: 0, text: text(words)};
}

const comment =
	'I read this on the night bus and missed my stop, and then I read it again while I walked all the way home, and then once more in the kitchen, and my tea was cold, and it was not the last time that this has happened, nor the last tea.';
const blocks = [
	block('menu', 'Home'),
	block('tail', 'The last words of the story.'),
	block('comment', comment),
	block('powered', 'Proudly powered by WordPress'),
];

/** At the end of the story of a page of which some blocks were left out. */
function atEnd(columns: number, rows: number, leftOut: Partial<LeftOut> = {}): Reader {
	const reader = new Reader(shelf([keys], {window: {columns, rows}}), library([keys]));
	reader.press('/', 'enter', 'enter', 'G', 'space');
	assert.deepEqual(reader.effects.at(-1), {kind: 'list-left-out', story: keys});
	return reader.tell({
		kind: 'left-out',
		story: keys,
		leftOut: {blocks, isMost: false, ...leftOut},
		at: 0,
	});
}

/** What the shell was asked to take back last. */
function wanted({effects}: Reader): readonly number[] {
	const last = effects.findLast(({kind}) => kind === 'take-back');
	return last?.kind === 'take-back' ? last.wanted : [];
}

/** The shell has taken back what it was asked for. */
function took(
	reader: Reader,
	left: readonly Removed[],
	more: {taken?: readonly number[]} = {},
): Reader {
	const content = open(keys, 'Another text.');
	const leftOut = {blocks: left, isMost: false};
	return reader.tell({
		kind: 'rejoined',
		story: keys,
		content,
		leftOut,
		isForNow: false,
		...more,
		at: 0,
	});
}

test('the last row of the end tells in dim words how much was left out', () => {
	const rows = atEnd(80, 24).rows.slice(0, 22).filter(Boolean);
	assert.equal(rows.at(-1), ' ❯ 4 blocks of the page were left out');
	assert.match(
		atEnd(80, 24, {blocks: blocks.slice(3)}).screen,
		/❯ 1 block of the page was left out/,
	);
	assert.doesNotMatch(atEnd(80, 24, {blocks: []}).screen, /left out/);
});

test('where most of a page is left out, the row says that first', () => {
	assert.match(
		atEnd(80, 24, {isMost: true}).screen,
		/❯ Less than a tenth of the page’s text was kept: 4 blocks were left out\n/,
	);
});

test('Enter lists the blocks, each with what it was taken for', () => {
	assert.deepEqual(atEnd(100, 30).press('enter').rows.slice(0, 9), [
		'   Left out of the page',
		'',
		' ❯ Home                                                              a menu',
		'   The last words of the story.                                      below the story',
		'   I read this on the night bus and missed my stop, and then I       a comment',
		'   read it again while I walked all the way home, and then once',
		'   more in the kitchen, and my tea was cold, and it was not the',
		'   last time that this has happened, nor the last tea.',
		'   Proudly powered by WordPress                                      what the site is made with',
	]);
});

test('in a wide window what a block was taken for stays near its words', () => {
	assert.equal(atEnd(200, 60).press('enter').rows[2], ` ❯ Home${' '.repeat(79)}a menu`);
});

test('a long block ends in … after four rows', () => {
	assert.deepEqual(atEnd(80, 24).press('enter').rows.slice(4, 9), [
		'   I read this on the night bus and missed       a comment',
		'   my stop, and then I read it again while',
		'   I walked all the way home, and then once',
		'   more in the kitchen, and my tea was cold, …',
		'   Proudly powered by WordPress                  what the site is made with',
	]);
});

test('in a small window each has one row, and what it was taken for below', () => {
	assert.deepEqual(atEnd(40, 12).press('enter', 'down').rows, [
		'  Left out of the page',
		'',
		'  Home',
		'     a menu',
		'❯ The last words of the story.',
		'     below the story',
		'  I read this on the night bus and …',
		'     a comment',
		'  Proudly powered by WordPress',
		'     what the site is made with',
		'',
		'  ↑↓ move   enter take back   ? help',
	]);
	assert.deepEqual(atEnd(20, 5).press('enter', 'down').rows, [
		'  Left o… 2–2 of 4',
		'',
		'❯ The last words …',
		'     below the st…',
		'  ↑↓ move   ? help',
	]);
});

test('Enter takes the chosen block back, A all above it, B all below it', () => {
	const reader = atEnd(80, 24).press('enter', 'A');
	assert.match(reader.screen, /Nothing is left out above this block\./);
	assert.deepEqual(wanted(reader.press('down', 'enter')), [1]);
	assert.deepEqual(wanted(reader.press('down', 'A')), [0, 1]);
	assert.deepEqual(wanted(reader.press('B')), [3]);
	assert.match(reader.press('G', 'B').screen, /Nothing is left out below this block\./);
});

test('the cursor goes to the block after the one that went, and stays on its own else', () => {
	const reader = atEnd(80, 24).press('enter', 'down', 'down', 'enter');
	took(reader, [...blocks.slice(0, 2), ...blocks.slice(3)], {taken: [2]});
	assert.match(reader.screen, /❯ Proudly powered/);
	assert.match(reader.screen, /Took 1 block back; z undoes it\./);
	took(reader.press('A'), blocks.slice(3), {taken: [0, 1]});
	assert.match(reader.screen, /❯ Proudly powered/);
	took(reader.press('enter'), [], {taken: [0]});
	assert.match(reader.screen, /Left out of the page\n\n {3}Nothing is left out any more\./);
	assert.doesNotMatch(reader.press('escape').screen, /left out/);
});

test('z undoes what was taken back, and then the mark before it', () => {
	const reader = atEnd(80, 24).press('U', 'up').press('down', 'enter', 'enter');
	took(reader, blocks.slice(1), {taken: [0]}).press('z');
	assert.deepEqual(reader.effects.at(-1), {kind: 'undo-take-back', story: keys});
	assert.match(took(reader, blocks).screen, /Keys is as it was before\./);
	assert.match(reader.press('z').screen, /Undone: Keys is as it was\./);
});

test('the text under it is the new one, and nothing is said when its file is found changed', () => {
	const reader = took(atEnd(80, 24).press('enter', 'enter'), blocks.slice(1), {taken: [0]});
	reader.tell({kind: 'changed', story: keys, content: open(keys, 'Another text.'), at: 0});
	reader.press('escape', 'b');
	assert.match(reader.screen, /Another text\./);
	assert.doesNotMatch(reader.screen, /The file changed/);
});
