import assert from 'node:assert/strict';
import test from 'node:test';
import {likeliest, related} from '../../../src/core/collection/related.ts';
import type {StoryHead} from '../../../src/core/collection/story.ts';
import {head, idsOf} from './heads.ts';

type Keywords = Readonly<Record<string, readonly string[]>>;

function tell(
	story: StoryHead,
	stories: readonly StoryHead[],
	keywords: Keywords = {},
): readonly string[] {
	const keywordsOf = ({shortId}: StoryHead) => keywords[shortId] ?? [];
	return related(story, stories, {keywordsOf}).map(
		({story, reason}) => `${story.shortId}: ${reason}`,
	);
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
	});
	const words = ['harbour', 'lamp'];
	const others = [
		head('words', {categories: ['X']}),
		head('category', {categories: ['News']}),
		head('author', {categories: ['News'], authors: ['Nell']}),
		head('night-1', {categories: ['X'], tags: ['night']}),
		head('night-2', {categories: ['X'], tags: ['night']}),
		head('mercy', {categories: ['X'], tags: ['mercy']}),
		head('both', {categories: ['X'], tags: ['mercy', 'Night']}),
		head('nothing', {categories: ['X']}),
	];
	assert.deepEqual(tell(story, [story, ...others], {a: words, words}), [
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
		head(String(index), {tags: [`t${index % 3}`, `u${index % 5}`]}),
	);
	const [first] = stories;
	const answer = tell(first as StoryHead, stories);
	assert.equal(answer.length, 8);
	assert.deepEqual(tell(first as StoryHead, stories), answer);
});

test('the likeliest stories are those that share most labels', () => {
	const others = [
		head('none'),
		head('one', {tags: ['mercy']}),
		head('both', {tags: ['night', 'mercy']}),
		head('other', {tags: ['night']}),
	];
	const story = head('a', {tags: ['night', 'mercy']});
	assert.equal(idsOf(likeliest(story, [story, ...others], 3)), 'both one other');
});
