import assert from 'node:assert/strict';
import test from 'node:test';
import {
	type Collection,
	emptyCollection,
	mergeCollections,
} from '../../../src/core/collection/collection.ts';
import {recentComments} from '../../../src/core/collection/recent-comments.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {head, idsOf} from './heads.ts';

function collection(title: string, rest: Partial<Collection>): Collection {
	return {...emptyCollection, root: `/${title}`, title: sanitiseLine(title), ...rest};
}

const bundled = collection('Lantern', {
	hasSettings: true,
	menu: ['News', 'Stories'].map(sanitiseLine),
	stories: [head('c', {date: '2025-11-30'}), head('a', {date: '2025-11-01'})],
	pages: [head('about', {title: 'About'}), head('terms', {title: 'Terms'})],
	hidden: {drafts: 1, future: 0, expired: 2},
});

test('library and bundled collection are one shelf, newest first', () => {
	const library = collection('library', {
		stories: [head('b', {date: '2025-11-15'})],
		hidden: {drafts: 1, future: 1, expired: 0},
	});
	const shelf = mergeCollections(library, bundled);
	assert.equal(idsOf(shelf.stories), 'c b a');
	assert.equal(shelf.title, 'Lantern');
	assert.equal(shelf.root, '/library');
	assert.deepEqual(shelf.hidden, {drafts: 2, future: 1, expired: 2});
});

test('a library with a collection.yml gives the shelf its name, menu and pages', () => {
	const library = collection('Mine', {
		hasSettings: true,
		menu: ['Poems', 'news'].map(sanitiseLine),
		pages: [head('mine', {title: 'ABOUT'})],
	});
	const shelf = mergeCollections(library, bundled);
	assert.equal(shelf.title, 'Mine');
	assert.deepEqual(shelf.menu, ['Poems', 'news', 'Stories']);
	assert.equal(idsOf(shelf.pages), 'mine terms');
});

test('a story that is in both is there once', () => {
	const twice = mergeCollections(bundled, bundled);
	assert.equal(idsOf(twice.stories), 'c a');
	assert.equal(twice.pages.length, 2);
});

test('recent comments come newest first; undated ones go by their story', () => {
	const stories = [
		head('a', {date: '2025-11-01', commenters: [['Nell', '2025-11-20'], ['Bert']]}),
		head('b', {date: '2025-11-10', commenters: [['Ida']]}),
		head('c'),
	];
	assert.deepEqual(
		recentComments(stories).map(({author, story}) => `${author} on ${story.shortId}`),
		['Nell on a', 'Ida on b', 'Bert on a'],
	);
	assert.deepEqual(recentComments([]), []);
});
