import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findBest, findStories} from '../../../src/core/search/shelf/find-stories.ts';
import {head, idsOf} from '../collection/heads.ts';

test('a story that learns its row later is found from then on', async () => {
	const stories = [
		{...head('rain'), row: 0},
		{...head('snow'), row: 2},
	];
	const query = {terms: [{text: 'night', words: ['night'], isExcluded: false}], filters: []};
	const finder = {
		find: () => Promise.resolve([1, 2]),
		rowOf: ({row}: {readonly row: number}) => (row > 0 ? row : undefined),
	};
	const found = async () => idsOf(await findStories(stories, query, finder, () => 'unread'));
	const best = async () => idsOf((await findBest(stories, query, finder, 2)) ?? []);
	assert.deepEqual([await found(), await best()], ['snow', 'snow']);
	if (stories[0]) stories[0].row = 1;
	assert.deepEqual([await found(), await best()], ['rain snow', 'rain snow']);
});
