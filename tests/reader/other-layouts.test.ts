import assert from 'node:assert/strict';
import {test} from 'node:test';
import {usualKeymaps} from '../../src/reader/keymaps.ts';
import {keyOnUsLayout} from '../../src/reader/other-layouts.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [story('One'), story('Two')];

/** What these keyboards send, and below it what a US keyboard sends for the same keys. */
const rows: ReadonlyArray<readonly [layout: string, sent: string, us: string]> = [
	['Russian', 'йцукенгшщзхъфывапролджэячсмитьбю', "qwertyuiop[]asdfghjkl;'zxcvbnm,."],
	['Russian with Shift', 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ', 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'],
	['Ukrainian', 'йцукенгшщзхїфівапролджєячсмитьбю', "qwertyuiop[]asdfghjkl;'zxcvbnm,."],
	['Belarusian', 'йцукенгшўзхфывапролджэячсмтьбю', "qwertyuiop[asdfghjkl;'zxcvnm,."],
	['Greek', 'ςερτυθιοπασδφγηξκλζχψωβνμ', 'wertyuiopasdfghjklzxcvbnm'],
	['Greek with Shift', 'ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ', 'ERTYUIOPASDFGHJKLZXCVBNM'],
	['Hebrew', 'קראטוןםפשדגכעיחלךףזסבהנמצתץ', 'ertyuiopasdfghjkl;zxcvbnm,.'],
	['Arabic', 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ؟', "qwertyuiop[]asdfghjkl;'zxcvnm,./?"],
	['Persian', 'ضصثقفغعهخحجچشسیبلاتنمکگ', "qwertyuiop[]asdfghjkl;'"],
];

for (const [layout, sent, us] of rows) {
	test(`${layout}: each letter is the key that stands there`, () => {
		const keys = Array.from(sent, letter => keyOnUsLayout(letter, '') ?? letter).join('');
		assert.equal(keys, us);
	});
}

test('every key of a letter that reading has is on a Russian keyboard', () => {
	const [, sent, us] = rows[0] ?? [];
	const [, sentWithShift, usWithShift] = rows[1] ?? [];
	const there = Array.from(`${us}${usWithShift}`);
	const letters = usualKeymaps.story
		.flatMap(({keys}) => keys)
		.filter(key => /^[A-Za-z]$/.test(key));
	assert.deepEqual(
		letters.filter(key => !there.includes(key)),
		[],
	);
	assert.equal(Array.from(`${sent}${sentWithShift}`).length, there.length);
});

test('a letter of another script does what its key does, and is text in a text line', () => {
	const reader = new Reader(shelf(stories), library(stories));
	reader.press('о', 'л', 'enter');
	assert.match(reader.press('о', 'о').screen, /page 3 of 4/);
	assert.match(reader.press('л').screen, /page 2 of 4/);
	assert.match(reader.press('П').screen, /page 4 of 4/);
	assert.match(reader.press('п', 'е').screen, /Contents/);
	reader.press('й', '.', 'о', 'т');
	assert.match(reader.screen, /\/ от▏/);
	assert.match(reader.press('escape', ',').screen, /close/);
	reader.press('й', 'Я', 'Я');
	assert.deepEqual(reader.effects.at(-1), {kind: 'quit'});
});

test('signs are those of a US keyboard again after a Latin letter', () => {
	const reader = new Reader(shelf(stories), library(stories)).press('enter', 'о', 'j', '.');
	assert.match(reader.screen, /means nothing/);
	assert.match(reader.press('ח', ',').screen, /Folded corners/);
});
