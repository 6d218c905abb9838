import assert from 'node:assert/strict';
import {test} from 'node:test';
import {homeAtStart, nextStart} from '../../../src/app/startup/next-start.ts';
import {view} from '../../../src/reader/view.ts';
import {library, Reader, shelf, story} from '../../reader/support.ts';

test('the next start begins with what is shown, also in a window that cuts the pages elsewhere', () => {
	const stories = [story('One')];
	const reader = new Reader(shelf(stories), library(stories)).press('enter', 'space', 'space');
	reader.resize(100, 30);
	const shown = view(reader.state);
	assert.match(reader.screen, /page 2 of/);
	assert.deepEqual(nextStart(reader.state)?.screen, shown.kind === 'rows' ? shown.rows : []);
});

test('Home as it is kept for the next start says nothing of what was said in this one', () => {
	const stories = [story('One')];
	const reader = new Reader(shelf(stories), library(stories)).press('z');
	assert.match(reader.screen, /Nothing to undo/);
	assert.deepEqual(homeAtStart(reader.state, undefined).notices, []);
});
