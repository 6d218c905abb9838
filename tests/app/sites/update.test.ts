import assert from 'node:assert/strict';
import {appendFileSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {noteSeen, readFollowedSites} from '../../../src/disk/sites/followed-sites.ts';
import {runAdd} from '../library/add.ts';
import {makeFollowed, makeSite} from './site.ts';

const url = 'https://lane.example/feed';
const lamp = {guid: 'https://lane.example/?p=1', title: 'The Lamp', text: 'It burned all night.'};
const door = {guid: 'https://lane.example/?p=2', title: 'The Door', text: 'Nobody had shut it.'};

test('what a site has becomes a folder of stories, as a collection has them', async () => {
	const about = {guid: 'about', title: 'About', text: 'We write.', isPage: true};
	const site = makeSite(lamp, door, about);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	const {sites} = await followed.update();
	assert.deepEqual(followed.stories(), {
		'the-lane/2025-11-30-the-door.md': 'Nobody had shut it.',
		'the-lane/2025-11-30-the-lamp.md': 'It burned all night.',
		'the-lane/pages/about.md': 'We write.',
	});
	assert.equal(
		readFileSync(join(followed.library, 'the-lane/collection.yml'), 'utf8'),
		`title: The Lane\npages:\n  - pages/about.md\nsource: ${url}\nkind: feed\n`,
	);
	assert.equal(sites[0]?.added.length, 3);
	const [known] = readFollowedSites(followed.library, followed.now);
	assert.deepEqual([known?.title, known?.fresh], ['The Lane', []]);
});

test('what comes later is new, what changed is set in its place, what vanished stays', async () => {
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	site.posts = [door, {...lamp, text: 'It burned for an hour.'}];
	const second = await followed.update();
	assert.deepEqual(second.sites[0]?.added, ['the-lane/2025-11-30-the-door.md']);
	assert.deepEqual(second.sites[0]?.updated, ['the-lane/2025-11-30-the-lamp.md']);
	site.posts = [door];
	const third = await followed.update();
	assert.deepEqual(third.sites[0]?.vanished, ['the-lane/2025-11-30-the-lamp.md']);
	assert.deepEqual((await followed.update()).sites[0]?.vanished, []);
	assert.deepEqual(followed.stories(), {
		'the-lane/2025-11-30-the-door.md': 'Nobody had shut it.',
		'the-lane/2025-11-30-the-lamp.md': 'It burned for an hour.',
	});
	const [known] = readFollowedSites(followed.library, followed.now);
	assert.deepEqual(known?.fresh, ['the-lane/2025-11-30-the-door.md']);
	assert.deepEqual([...(known?.changed.keys() ?? [])], ['the-lane/2025-11-30-the-lamp.md']);
	assert.deepEqual([...(known?.vanished ?? [])], ['the-lane/2025-11-30-the-lamp.md']);
});

test('a story that the reader edited, took away or moved stays so', async () => {
	const key = {guid: 'https://lane.example/?p=3', title: 'The Key', text: 'It was lost.'};
	const site = makeSite(lamp, door, key);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	const path = (name: string) => join(followed.library, name);
	appendFileSync(path('the-lane/2025-11-30-the-lamp.md'), 'Mine.\n');
	rmSync(path('the-lane/2025-11-30-the-door.md'));
	renameSync(path('the-lane/2025-11-30-the-key.md'), path('key.md'));
	site.posts = site.posts.map(post => ({...post, text: `${post.text} And then?`}));
	const {sites} = await followed.update();
	assert.deepEqual(sites[0]?.edited, ['the-lane/2025-11-30-the-lamp.md']);
	assert.deepEqual(followed.stories(), {
		'key.md': 'It was lost. And then?',
		'the-lane/2025-11-30-the-lamp.md': 'It burned all night.\nMine.',
	});
	assert.deepEqual((await followed.update()).sites[0]?.edited, []);
});

test('a story that two sites have is there once', async () => {
	const other = 'https://planet.example/feed';
	using followed = makeFollowed({[url]: makeSite(lamp), [other]: makeSite(lamp, door)});
	await followed.follow('planet', other);
	await followed.update();
	await followed.follow('the-lane', url);
	await followed.update();
	assert.deepEqual(Object.keys(followed.stories()), [
		'planet/2025-11-30-the-door.md',
		'planet/2025-11-30-the-lamp.md',
	]);
});

test('posts that two sites number alike are different ones', async () => {
	const other = 'https://planet.example/feed';
	const one = {guid: '1', title: 'The Lamp', text: 'It burned.'};
	const two = {guid: '1', title: 'The Door', text: 'It was shut.'};
	using followed = makeFollowed({[url]: makeSite(one), [other]: makeSite(two)});
	await followed.follow('the-lane', url);
	await followed.follow('planet', other);
	await followed.update();
	assert.deepEqual(Object.values(followed.stories()), ['It was shut.', 'It burned.']);
	assert.deepEqual(
		(await followed.update()).sites.map(({outcome}) => outcome),
		['unchanged', 'unchanged'],
	);
});

test('stories whose records were lost are taken in again, and none is written twice', async () => {
	const site = makeSite(lamp, door);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	const edited = join(followed.library, 'the-lane/2025-11-30-the-lamp.md');
	appendFileSync(edited, 'Mine.\n');
	rmSync(join(followed.library, '.dogear/added/the-lane.jsonl'));
	site.posts = [{...lamp, text: 'It went out.'}, door];
	const {sites} = await followed.update();
	assert.deepEqual(sites[0]?.edited, ['the-lane/2025-11-30-the-lamp.md']);
	assert.deepEqual(followed.stories(), {
		'the-lane/2025-11-30-the-door.md': 'Nobody had shut it.',
		'the-lane/2025-11-30-the-lamp.md': 'It burned all night.\nMine.',
	});
});

test('a story that a power cut left empty comes again', async () => {
	using followed = makeFollowed({[url]: makeSite(lamp, door)});
	await followed.follow('the-lane', url);
	await followed.update();
	writeFileSync(join(followed.library, 'the-lane/2025-11-30-the-lamp.md'), '');
	await followed.update();
	assert.deepEqual(Object.values(followed.stories()), [
		'Nobody had shut it.',
		'It burned all night.',
	]);
});

test('settings of a site that the reader edited stay as they are', async () => {
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	const path = join(followed.library, 'the-lane/collection.yml');
	writeFileSync(path, 'title: My Lane\n');
	site.posts = [lamp, {guid: 'about', title: 'About', text: 'We write.', isPage: true}];
	await followed.update();
	assert.equal(readFileSync(path, 'utf8'), 'title: My Lane\n');
});

test('trouble is told with the day since which it lasts, until it is over', async () => {
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	site.trouble = {sentence: 'lane.example answers 503.'};
	const {sites} = await followed.update();
	assert.deepEqual([sites[0]?.outcome, sites[0]?.why], ['failed', 'lane.example answers 503.']);
	followed.now += 25 * 60 * 60 * 1000;
	await followed.update();
	const trouble = () => readFollowedSites(followed.library, followed.now)[0]?.trouble;
	assert.equal(trouble(), 'lane.example answers 503 since yesterday');
	site.trouble = undefined;
	await followed.update();
	assert.equal(trouble(), undefined);
});

test('a site is not asked again within 15 minutes, but by its name', async () => {
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	followed.now += 14 * 60_000;
	const outcomeOf = async (more: object) => (await followed.update(more)).sites[0]?.outcome;
	assert.equal(await outcomeOf({isNow: undefined}), 'resting');
	assert.equal(await outcomeOf({isNow: undefined, sites: ['the-lane']}), 'unchanged');
	followed.now += 15 * 60_000;
	assert.equal(await outcomeOf({isNow: undefined}), 'unchanged');
	assert.equal(site.asked, 3);
});

test('what is new is new until it was seen on Home', async () => {
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	await followed.update();
	const since = followed.now;
	site.posts = [door, lamp];
	await followed.update();
	const known = () => readFollowedSites(followed.library, followed.now)[0];
	assert.deepEqual(known()?.fresh, ['the-lane/2025-11-30-the-door.md']);
	assert.equal(known()?.freshSince, since);
	await noteSeen(followed.library, new Map([['the-lane', ['the-lane/another.md']]]));
	assert.deepEqual([known()?.fresh.length, known()?.freshSince], [1, since]);
	await noteSeen(followed.library, new Map([['the-lane', known()?.fresh ?? []]]));
	assert.deepEqual([known()?.fresh, known()?.freshSince], [[], undefined]);
});

test('where the interface of a WordPress is closed, its feed is read from then on', async () => {
	const home = 'https://lane.example/';
	const site = makeSite(lamp);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', home, {kind: 'wordpress'});
	const {sites} = await followed.update({
		outside: {...followed.outside, discover: async () => ({kind: 'feed', url})},
	});
	assert.deepEqual(sites[0]?.notices, ['The interface of lane.example is closed.']);
	assert.deepEqual(Object.values(followed.stories()), ['It burned all night.']);
	const [known] = readFollowedSites(followed.library, followed.now);
	assert.deepEqual([known?.kind, known?.url], ['feed', url]);
});

test('where a feed has a summary, the page is fetched for the text', async () => {
	const site = makeSite({...lamp, isSummary: true}, door);
	using followed = makeFollowed({[url]: site});
	await followed.follow('the-lane', url);
	const page = `<article><h1>The Lamp</h1><p>It burned all night, and in the morning the oil was gone and nobody could say who had filled it.</p></article>`;
	const asked: string[] = [];
	await followed.update({
		outside: {
			...followed.outside,
			fetchFor:
				() =>
				({url}) => {
					asked.push(url);
					return Promise.resolve({status: 200, url, headers: {}, bytes: Buffer.from(page)});
				},
		},
	});
	assert.deepEqual(asked, ['https://lane.example/?p=1']);
	assert.match(followed.stories()['the-lane/2025-11-30-the-lamp.md'] ?? '', /who had filled it\.$/);
});

test('a page that was added by hand is the site’s story with that address, and stays as it is', async () => {
	using followed = makeFollowed({[url]: makeSite({...lamp, guid: 'https://lane.example/lamp/'})});
	const page =
		'<link rel="canonical" href="https://lane.example/lamp/"><h1>The Lamp</h1><p>It burned all night, they said, and nobody had lit it or would say who did.</p>';
	await runAdd(followed.home, {what: ['-'], as: 'html'}, page);
	await followed.follow('the-lane', url);
	await followed.update();
	assert.deepEqual(Object.keys(followed.stories()), ['the-lamp.md']);
});

test('--undo takes a story of a site away for good', async () => {
	using followed = makeFollowed({[url]: makeSite(lamp, door)});
	await followed.follow('the-lane', url);
	await followed.update();
	assert.equal((await runAdd(followed.home, {undo: 'the-lamp'})).code, 0);
	await followed.update();
	assert.deepEqual(Object.keys(followed.stories()), ['the-lane/2025-11-30-the-door.md']);
});
