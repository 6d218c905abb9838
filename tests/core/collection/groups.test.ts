import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {archives, categories, type Group, tags} from '../../../src/core/collection/groups.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {head, idsOf} from './heads.ts';

const unread = () => 'unread' as const;

function names(groups: readonly Group[]): string {
	return groups.map(group => `${group.name} ${group.total}`).join(', ');
}

test('categories follow the menu, then the alphabet; the uncategorised come last', () => {
	const stories = [
		head('a', {categories: ['Uncategorised']}),
		head('b', {categories: ['stories', 'Zoo']}),
		head('c', {categories: ['News', 'Apples']}),
		head('d', {categories: ['STORIES']}),
	];
	const menu = ['News', 'Stories'].map(sanitiseLine);
	assert.equal(
		names(categories({stories, menu}, unread)),
		'News 1, Stories 2, Apples 1, Zoo 1, Uncategorised 1',
	);
});

test('names that are one in Unicode are one category', () => {
	const stories = [head('a', {categories: ['Caf\u00e9']}), head('b', {categories: ['CAFE\u0301']})];
	const [only, ...others] = categories({stories, menu: []}, unread);
	assert.equal(only?.total, 2);
	assert.equal(only?.key, 'café');
	assert.deepEqual(others, []);
});

test('archives are months, newest first, and the undated last', () => {
	const stories = [
		head('a'),
		head('b', {date: '2025-09-30'}),
		head('c', {date: '2025-11-01'}),
		head('d', {date: '2024-12-31'}),
		head('e', {date: '2025-11-30'}),
	];
	const groups = archives(stories, unread);
	assert.equal(names(groups), 'November 2025 2, September 2025 1, December 2024 1, Undated 1');
	assert.deepEqual(
		groups.map(group => group.key),
		['2025-11', '2025-09', '2024-12', 'undated'],
	);
	assert.equal(idsOf(groups[0]?.stories ?? []), 'c e');
});

test('tags come by how many stories have them, then by name', () => {
	const stories = [
		head('a', {tags: ['rain', 'night']}),
		head('b', {tags: ['rain', 'ale']}),
		head('c', {tags: ['Rain']}),
	];
	assert.equal(names(tags(stories, unread)), 'rain 3, ale 1, night 1');
});

test('what is set aside counts as unread, and a group adds up', () => {
	const states = ['unread', 'reading', 'finished', 'set aside'] as const;
	const stories = states.map(state => head(state));
	const stateOf = (id: string) => states.find(state => id.endsWith(state)) ?? 'unread';
	const [group] = categories({stories, menu: []}, stateOf);
	assert.deepEqual([group?.total, group?.unread, group?.reading, group?.finished], [4, 2, 1, 1]);
});

test('every story is in a month once, and in each of its categories once', () => {
	const name = fc.constantFrom('News', 'news', 'Sports', 'Stories');
	const sketch = fc.record({
		categories: fc.uniqueArray(name, {
			minLength: 1,
			selector: text => text.toLowerCase(),
		}),
		date: fc.constantFrom('2025-11-30', '2025-10-01', ''),
	});
	fc.assert(
		fc.property(fc.array(sketch, {maxLength: 20}), sketches => {
			const stories = sketches.map((each, index) => head(String(index), each));
			const months = archives(stories, unread).flatMap(group => group.stories);
			assert.equal(new Set(months).size, stories.length);
			assert.equal(months.length, stories.length);
			const filed = categories({stories, menu: []}, unread).flatMap(group => group.stories);
			const expected = sketches.reduce((sum, {categories}) => sum + categories.length, 0);
			assert.equal(filed.length, expected);
		}),
		{numRuns: 100},
	);
});
