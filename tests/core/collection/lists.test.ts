import assert from 'node:assert/strict';
import test from 'node:test';
import {filterStories} from '../../../src/core/collection/filter.ts';
import {findStory} from '../../../src/core/collection/find-story.ts';
import {neighbours} from '../../../src/core/collection/neighbours.ts';
import {newestFirst, sortStories} from '../../../src/core/collection/sort.ts';
import {head, idsOf} from './heads.ts';

const stories = [
	head('a', {title: 'Éclair', date: '2025-11-01', words: 300}),
	head('b', {title: 'apple', words: 100}),
	head('c', {title: 'The 10 Bells', date: '2025-11-30', words: 200}),
	head('d', {title: 'The 9 Bells', date: '2025-11-30', words: 100}),
];

test('stories are sorted by date, title, length and when they were read', () => {
	const lastRead = (story: {shortId: string}): number => ({a: 5, b: 9})[story.shortId] ?? 0;
	assert.equal(idsOf(sortStories(stories, 'date')), 'c d a b');
	assert.equal(idsOf(sortStories(stories, 'title')), 'd c b a');
	assert.equal(idsOf(sortStories(stories, 'length')), 'b d c a');
	assert.equal(idsOf(sortStories(stories, 'recent', lastRead)), 'b a c d');
});

test('stories whose text has not been read come last by length', () => {
	const unread = ['e', 'f'].map(id => head(id, {words: 0}));
	assert.equal(idsOf(sortStories([...unread, ...stories], 'length')), 'b d c a e f');
});

test('a shelf has one order, whatever order its files were found in', () => {
	assert.equal(idsOf(newestFirst(stories)), 'd c a b');
	assert.equal(idsOf(newestFirst(stories.toReversed())), 'd c a b');
});

test('a filter finds words of title and author, whatever case and accents', () => {
	const some = [
		head('a', {title: 'Éclair', authors: ['Idris Koçak']}),
		head('b', {title: 'Kapı', authors: ['Nell Abara']}),
		head('c', {title: 'İstanbul', authors: ['Nell Abara']}),
	];
	assert.equal(idsOf(filterStories(some, 'ECLAIR')), 'a');
	assert.equal(idsOf(filterStories(some, 'kocak')), 'a');
	assert.equal(idsOf(filterStories(some, 'kapi')), 'b');
	assert.equal(idsOf(filterStories(some, 'istanbul')), 'c');
	assert.equal(idsOf(filterStories(some, 'nell kap')), 'b');
	assert.equal(idsOf(filterStories(some, '  ')), 'a b c');
	assert.equal(idsOf(filterStories(some, 'zebra')), '');
});

test('a story is found by id, beginning of an id, or path', () => {
	const some = [head('one'), head('one-minute'), head('two-keys')];
	const find = (text: string): string => {
		const found = findStory(some, text);
		return found.kind === 'found' ? found.story.shortId : found.kind;
	};

	assert.equal(find('one'), 'one');
	assert.equal(find('one-'), 'one-minute');
	assert.equal(find('dogear:two'), 'two-keys');
	assert.equal(find('/shelf/two-keys.md'), 'two-keys');
	assert.equal(find('two-keys.md'), 'two-keys');
	assert.equal(find('o'), 'several');
	assert.equal(find('x'), 'none');
	assert.equal(find(''), 'none');
});

function around(id: string, from: readonly string[], all = shelf): string {
	const story = all.find(each => each.shortId === id) ?? head(id);
	const ids = from.map(each => `dogear:${each}`);
	const {previous, next} = neighbours(story, ids, all);
	return `${previous?.shortId ?? '-'} ${next?.shortId ?? '-'}`;
}

const shelf = [
	head('news', {categories: ['News']}),
	head('part-3', {series: 'Relay', part: 3}),
	head('rain'),
	head('part-1', {series: 'relay', part: 1}),
	head('part-2', {series: 'Relay', part: 2}),
	head('snow', {categories: ['STORIES']}),
];

test('the next story is the next row of the list one came from', () => {
	assert.equal(around('rain', ['news', 'rain', 'snow']), 'news snow');
	assert.equal(around('news', ['news', 'rain']), '- rain');
});

test('past the end of a list that was filtered it is the next of its category', () => {
	assert.equal(around('rain', ['news', 'gone', 'rain']), 'news part-1');
	assert.equal(around('snow', ['snow']), 'part-2 -');
	const whole = shelf.map(({shortId}) => shortId);
	assert.equal(around('snow', ['snow', ...whole.slice(0, -1)]), '- news');
	assert.equal(around('news', [...whole.slice(1), 'news']), 'snow -');
});

test('without a list it is the next of its category', () => {
	assert.equal(around('rain', []), 'part-3 part-1');
	assert.equal(around('snow', ['news']), 'part-2 -');
	assert.equal(around('nowhere', []), '- -');
});

test('the next part of a series goes before all', () => {
	assert.equal(around('part-2', ['rain', 'part-2', 'snow']), 'part-1 part-3');
	assert.equal(around('part-1', ['rain', 'part-1', 'snow']), 'rain part-2');
	assert.equal(around('part-3', ['rain', 'part-3', 'snow']), 'part-2 snow');
});
