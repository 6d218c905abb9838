import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryRecord, UnsavedRecord} from '../../../src/core/progress/record.ts';
import {
	continueReading,
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

test('a finished story stays finished when it is read again', () => {
	const finished = markFinished(turnPage(undefined, 'a', page(1), 1), 2);
	assert.equal(shelfState(finished), 'finished');
	const again = turnPage(finished, 'a', page(0.1), 3);
	assert.equal(shelfState(again), 'finished');
	assert.equal(again.finishedAt, 2);
	assert.equal(again.fraction, 0.1);
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
