import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type Collection,
	emptyCollection,
	mergeCollections,
} from '../../../src/core/collection/collection.ts';
import {collectionOfSite, freshOf, siteGroups} from '../../../src/core/collection/sites.ts';
import {totalsOf} from '../../../src/core/collection/totals.ts';
import {sanitiseLine as text} from '../../../src/core/text/sanitise.ts';
import {site, storyOf} from '../../reader/site.ts';
import {story} from '../../reader/support.ts';

const lamp = storyOf('the-lane', 'The Lamp');
const door = storyOf('the-lane', 'The Door');
const boat = storyOf('the-quay', 'The Boat');
const about = storyOf('the-lane', 'About');
const sites = [site('The Quay'), site('The Lane', {tagline: text('Tales')})];
const library: Collection = {
	...emptyCollection,
	root: '/library',
	stories: [lamp, boat, door],
	pages: [about],
	sites,
};
const unread = () => 'unread' as const;

/** The sites of a collection with their counts. */
const counts = (collection: Collection): string[] =>
	siteGroups(collection, unread).map(({name, total}) => `${name} ${total}`);

test('a site has the stories of its folder; those with news come first, else titles tell', () => {
	assert.deepEqual(counts(library), ['The Lane 2', 'The Quay 1']);
	const fresh = [boat.relativePath];
	const news = [site('The Quay', {fresh}), site('The Lane'), site('Another')];
	assert.deepEqual(counts({...library, sites: news}), ['The Quay 1', 'Another 0', 'The Lane 2']);
});

test('while only some stories are at hand the totals tell how many a site has', () => {
	const totals = totalsOf(library);
	assert.deepEqual(counts({...library, stories: [lamp], totals}), ['The Lane 2', 'The Quay 1']);
	const lane = collectionOfSite({...library, stories: [lamp], totals}, 'the-lane');
	assert.deepEqual([lane.stories.length, lane.totals?.total], [1, 2]);
});

test('a site is a collection of its own', () => {
	const lane = collectionOfSite(library, 'the-lane');
	assert.deepEqual([lane.title, lane.tagline], ['The Lane', 'Tales']);
	assert.deepEqual(lane.stories, [lamp, door]);
	assert.deepEqual(lane.pages, [about]);
	assert.equal(collectionOfSite(library, 'the-lane'), lane);
});

test('a folder of another collection with the name of a site is not the site', () => {
	const bundled = {
		...emptyCollection,
		root: '/bundled',
		stories: [story('Old', {path: '/bundled/the-lane/old.md', relativePath: 'the-lane/old.md'})],
	};
	const both = mergeCollections(library, bundled);
	assert.equal(both.stories.length, 4);
	assert.deepEqual(new Set(collectionOfSite(both, 'the-lane').stories), new Set([lamp, door]));
	const totals = totalsOf(bundled);
	assert.deepEqual(counts({...mergeCollections(library, {...bundled, totals}), sites}), [
		'The Lane 2',
		'The Quay 1',
	]);
});

test('a page of a site does not stand for a page of the shelf with the same title', () => {
	const shelfPage = story('About', {path: '/bundled/about.md'});
	const bundled = {...emptyCollection, root: '/bundled', pages: [shelfPage]};
	assert.deepEqual(mergeCollections(library, bundled).pages, [about, shelfPage]);
	const unfollowed = {...library, sites: []};
	assert.deepEqual(mergeCollections(unfollowed, bundled).pages, [about]);
});

test('what is new is told by its path, and since when by the site where it came first', () => {
	const news = [
		site('The Quay', {fresh: [boat.relativePath], freshSince: 2, freshDay: text('today')}),
		site('The Lane', {fresh: [lamp.relativePath], freshSince: 1, freshDay: text('Tuesday')}),
	];
	const fresh = freshOf({...library, sites: news});
	assert.deepEqual([fresh.number, fresh.oldest?.freshDay], [2, 'Tuesday']);
	assert.deepEqual([lamp, boat, door].map(fresh.has), [true, true, false]);
});
