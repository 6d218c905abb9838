import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryRecord, UnsavedRecord} from '../../../src/core/progress/record.ts';
import {
	continueReading,
	hasPlace,
	markFinished,
	markUnread,
	setAside,
	shelfState,
	turnPage,
} from '../../../src/core/progress/shelf-state.ts';
import {makeRecord} from '../../disk/places/home.ts';

const page = (fraction: number) => {
	const {path, title, anchor, fingerprint} = makeRecord('a', 7);
	return {path, title, anchor, fingerprint, fraction};
};

test('a story is unread until a page is turned', () => {
	assert.equal(shelfState(undefined), 'unread');
	assert.equal(shelfState(makeRecord('a', 0, {fraction: 0})), 'unread');
	assert.equal(shelfState(turnPage(undefined, 'a', page(0.1), 1)), 'reading');
});

test('a finished story that is read again has a place, and its finish is not forgotten', () => {
	const finished = markFinished(turnPage(undefined, 'a', page(1), 1), 2);
	assert.deepEqual([shelfState(finished), hasPlace(finished)], ['finished', false]);
	const again = turnPage(finished, 'a', page(0.1), 3);
	assert.deepEqual([shelfState(again), hasPlace(again)], ['reading', true]);
	assert.equal(again.finishedAt, 2);
	const atItsEnd = turnPage(again, 'a', page(1), 4);
	assert.deepEqual([shelfState(atItsEnd), hasPlace(atItsEnd)], ['finished', false]);
	const twice = markFinished(again, 5);
	assert.deepEqual([shelfState(twice), hasPlace(twice)], ['finished', false]);
	assert.equal(twice.finishedAt, 5);
});

test('a second reading that is set aside leaves the story finished, and keeps its place', () => {
	const again = turnPage(markFinished(makeRecord('a'), 2), 'a', page(0.5), 3);
	const aside = setAside(again, 4);
	assert.deepEqual([shelfState(aside), hasPlace(aside)], ['finished', true]);
	assert.equal(shelfState(turnPage(aside, 'a', page(0.6), 5)), 'reading');
	assert.equal(markUnread(aside, 5).isReadAgain, undefined);
});

test('a second reading has its place though the clock was ahead at the finish', () => {
	const finished = markFinished(makeRecord('a'), 900);
	assert.ok(hasPlace(turnPage(finished, 'a', page(0.5), 3)));
});

test('a story that was set aside is taken up by turning a page', () => {
	const aside = setAside(makeRecord('a'), 5);
	assert.equal(shelfState(aside), 'set aside');
	assert.equal(shelfState(turnPage(aside, 'a', page(0.3), 6)), 'reading');
	assert.equal(shelfState(markFinished(aside, 6)), 'finished');
});

test('marking unread takes the place back to the start and keeps the bookmarks', () => {
	const {anchor} = makeRecord('a', 9);
	const marked = {...makeRecord('a', 9), bookmarks: [{anchor, at: 3}]};
	const unread = markUnread(setAside(markFinished(marked, 4), 5), 6);
	assert.equal(shelfState(unread), 'unread');
	assert.equal(unread.anchor.offset, 0);
	assert.equal(unread.bookmarks.length, 1);
	assert.deepEqual(turnPage(marked, 'a', page(0.5), 6).bookmarks, marked.bookmarks);
});

test('continue reading is what is being read, newest first', () => {
	const numbered = (record: UnsavedRecord): StoryRecord => ({...record, seq: 1});
	const records = [
		makeRecord('old', 1),
		makeRecord('finished', 5, {finishedAt: 5}),
		makeRecord('new', 3),
		makeRecord('aside', 6, {setAside: true}),
		makeRecord('only looked at', 7, {fraction: 0}),
		makeRecord('also new', 3),
	].map(numbered);
	assert.deepEqual(
		continueReading(records).map(({id}) => id),
		['also new', 'new', 'old'],
	);
});

test('what was read last is told by the numbers of the store, though the clock was once ahead', () => {
	const read = (id: string, at: number, logicalTime?: number): StoryRecord => ({
		...makeRecord(id, at),
		...(logicalTime === undefined ? {} : {logicalTime}),
		seq: 1,
	});
	const records = [
		read('with a clock ahead', 9_000, 1),
		read('after that', 20, 2),
		read('by an earlier version', 10),
		read('by it with a clock ahead', 9_500),
		read('last', 30, 3),
		read('on another machine', 40, 2),
	];
	assert.deepEqual(
		continueReading(records).map(({id}) => id),
		[
			'last',
			'on another machine',
			'after that',
			'with a clock ahead',
			'by it with a clock ahead',
			'by an earlier version',
		],
	);
});
