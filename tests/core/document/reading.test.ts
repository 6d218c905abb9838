import assert from 'node:assert/strict';
import {test} from 'node:test';
import {timeLimiter} from '../../../src/app/shelf/time-limiter.ts';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {beginReading} from '../../../src/core/document/reading.ts';
import {readDocument} from './read-document.ts';

test('a text is read from its beginning, a step at a time', () => {
	const {blocks, readOn} = beginReading('One.\n\nTwo.\n\nThree.');
	const seen = new Set<string>();
	while (!readOn(0)) seen.add(blocks().map(plainText).join(' '));
	assert.deepEqual([...seen], ['', 'One.', 'One. Two.', 'One. Two. Three.']);
	assert.equal(readOn(0), true);
});

test('the blocks are one list that grows', () => {
	const {blocks, readOn} = beginReading('One.\n\nTwo.');
	const list = blocks();
	while (!readOn(0)) assert.equal(blocks(), list);
	assert.equal(list.length, 2);
});

test('a block that has been given never changes', () => {
	const source =
		'<div>\n\nOne.\n\n- Two.\n\n  Three.\n\n<table><tr><td>Four<td>Five</table>\n\n<form>\n\nSix.\n\n</form>\n\nSeven[^a].\n\n[^a]: Eight.';
	const {blocks, readOn} = beginReading(source);
	const steps: string[][] = [];
	while (!readOn(0)) steps.push(blocks().map(block => JSON.stringify(block)));
	const whole = readDocument(source).blocks.map(block => JSON.stringify(block));
	for (const step of steps) assert.deepEqual(step, whole.slice(0, step.length));
	assert.deepEqual(
		blocks().map(block => JSON.stringify(block)),
		whole,
	);
});

test('what an element that stays open holds is given all the same', () => {
	const {blocks, readOn} = beginReading(`<div>\n\nOne.\n\n${'Two.\n\n'.repeat(10)}`);
	for (let step = 0; step < 6; step++) assert.equal(readOn(0), false);
	assert.ok(blocks().length > 0 && blocks().length < 11);
});

test('a text that turns out to be unreadable is another list, of the whole as paragraphs', () => {
	const {blocks, readOn, notices} = beginReading(
		`One.\n\n${'a_'.repeat(150_000)}\n\nlast`,
		timeLimiter,
	);
	const list = blocks();
	readOn(0);
	assert.deepEqual(notices(), []);
	while (!readOn(0));
	assert.notEqual(blocks(), list);
	const whole = blocks();
	assert.equal(plainText(whole[0] as Block), 'One.');
	assert.equal(plainText(whole.at(-1) as Block), 'last');
	assert.equal(notices().length, 1);
	assert.equal(readOn(0), true);
});
