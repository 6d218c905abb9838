import assert from 'node:assert/strict';
import test from 'node:test';
import {related} from '../../../src/core/collection/related.ts';
import type {StoryHead} from '../../../src/core/collection/story.ts';
import {head} from './heads.ts';

function tell(story: StoryHead, stories: readonly StoryHead[]): readonly string[] {
	return related(story, stories).map(({story, reason}) => `${story.shortId}: ${reason}`);
}

test('the nearest parts of the series come first, the next one before all', () => {
	const parts = [1, 2, 3, 4, 5].map(part => head(`part-${part}`, {series: 'Relay', part}));
	const [, , third] = parts;
	assert.deepEqual(tell(third as StoryHead, parts).slice(0, 2), [
		'part-4: part 4 of Relay',
		'part-2: part 2 of Relay',
	]);
});

test('then what shares tags, the rarer first; then author and category; then words', () => {
	const story = head('a', {
		tags: ['night', 'mercy'],
		authors: ['Nell'],
		categories: ['News'],
		keywords: ['harbour', 'lamp'],
	});
	const others = [
		head('words', {categories: ['X'], keywords: ['harbour', 'lamp']}),
		head('category', {categories: ['News']}),
		head('author', {categories: ['News'], authors: ['Nell']}),
		head('night-1', {categories: ['X'], tags: ['night']}),
		head('night-2', {categories: ['X'], tags: ['night']}),
		head('mercy', {categories: ['X'], tags: ['mercy']}),
		head('both', {categories: ['X'], tags: ['mercy', 'Night']}),
		head('nothing', {categories: ['X']}),
	];
	assert.deepEqual(tell(story, [story, ...others]), [
		'both: also tagged night, mercy',
		'mercy: also tagged mercy',
		'night-1: also tagged night',
		'night-2: also tagged night',
		'author: also by the same author',
		'category: also in News',
		'words: told in many of the same words',
	]);
});

test('a story is never related to itself, and alone it has none', () => {
	const story = head('a', {tags: ['night']});
	assert.deepEqual(tell(story, [story]), []);
	assert.deepEqual(tell(story, []), []);
});

test('the same stories always give the same answer', () => {
	const stories = Array.from({length: 40}, (_, index) =>
		head(String(index), {tags: [`t${index % 3}`, `u${index % 5}`], keywords: [`k${index % 7}`]}),
	);
	const [first] = stories;
	const answer = tell(first as StoryHead, stories);
	assert.equal(answer.length, 8);
	assert.deepEqual(tell(first as StoryHead, stories), answer);
});

test('the words of the likeliest stories are asked for first', () => {
	const asked: string[] = [];
	const listening = (id: string, tags: readonly string[]): StoryHead =>
		Object.defineProperty({...head(id, {tags})}, 'keywords', {
			get() {
				asked.push(id);
				return ['harbour'];
			},
		});
	const story = head('a', {tags: ['night', 'mercy'], keywords: ['harbour']});
	related(story, [
		listening('none', []),
		listening('one', ['mercy']),
		listening('both', ['night', 'mercy']),
		listening('other', ['night']),
	]);
	assert.deepEqual(asked, ['both', 'one', 'other', 'none']);
});
