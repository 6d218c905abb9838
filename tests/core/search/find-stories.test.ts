import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findBest, findStories} from '../../../src/core/search/shelf/find-stories.ts';
import {head, idsOf} from '../collection/heads.ts';

test('a story that learns its row later is found from then on', () => {
	const stories = [
		{...head('rain'), row: 0},
		{...head('snow'), row: 2},
	];
	const query = {terms: [{text: 'night', words: ['night'], isExcluded: false}], filters: []};
	const finder = {
		find: () => [1, 2],
		rowOf: ({row}: {readonly row: number}) => (row > 0 ? row : undefined),
	};
	const found = () => idsOf(findStories(stories, query, finder, () => 'unread'));
	const best = () => idsOf(findBest(stories, query, finder, 2) ?? []);
	assert.deepEqual([found(), best()], ['snow', 'snow']);
	if (stories[0]) stories[0].row = 1;
	assert.deepEqual([found(), best()], ['rain snow', 'rain snow']);
});
