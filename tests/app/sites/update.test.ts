import assert from 'node:assert/strict';
import {appendFileSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readFollowedSites} from '../../../src/disk/sites/followed-sites.ts';
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
	assert.equal(third.sites[0]?.vanished, 1);
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
