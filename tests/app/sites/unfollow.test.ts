import assert from 'node:assert/strict';
import {appendFileSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {feedAddress} from '../../../src/app/sites/feed-address.ts';
import {followSites} from '../../../src/app/sites/follow-site.ts';
import {unfollowSite} from '../../../src/app/sites/unfollow-site.ts';
import {readFollowedSites} from '../../../src/disk/sites/followed-sites.ts';
import {type KeptSite, readSite} from '../../../src/disk/sites/site-files.ts';
import {type Followed, makeFollowed, makeSite} from './site.ts';

const url = 'https://lane.example/feed';
const lamp = {guid: 'https://lane.example/?p=1', title: 'The Lamp', text: 'It burned all night.'};
const door = {guid: 'https://lane.example/?p=2', title: 'The Door', text: 'Nobody had shut it.'};

async function followBoth(): Promise<Followed> {
	const followed = makeFollowed({[url]: makeSite(lamp, door)});
	await followed.follow('the-lane', url);
	await followed.update();
	return followed;
}

const siteOf = ({library}: Followed) => readSite(library, 'the-lane') as KeptSite;

test('a site that is followed no more leaves its stories, and goes on in its folder when it is again', async () => {
	using followed = await followBoth();
	assert.equal(await unfollowSite(followed.library, siteOf(followed), () => false), 0);
	assert.equal(Object.keys(followed.stories()).length, 2);
	assert.deepEqual(readFollowedSites(followed.library, followed.now), []);
	assert.deepEqual((await followed.update()).sites, []);
	const [again] = await followSites(followed.library, [{kind: 'feed', url}]);
	assert.deepEqual([again?.isKnown, again?.site.folder], [false, 'the-lane']);
	assert.equal((await followed.update()).sites[0]?.outcome, 'unchanged');
	assert.equal(Object.keys(followed.stories()).length, 2);
});

test('what was never opened goes with it when that is wanted, but not what was edited', async () => {
	using followed = await followBoth();
	appendFileSync(join(followed.library, 'the-lane/2025-11-30-the-door.md'), 'Mine.\n');
	assert.equal(await unfollowSite(followed.library, siteOf(followed), () => true), 1);
	assert.deepEqual(followed.stories(), {
		'the-lane/2025-11-30-the-door.md': 'Nobody had shut it.\nMine.',
	});
});

test('of a site without a story nothing is left', async () => {
	using followed = await followBoth();
	assert.equal(await unfollowSite(followed.library, siteOf(followed), () => true), 2);
	for (const path of [
		'the-lane',
		'.dogear/sites/the-lane.json',
		'.dogear/added/the-lane.jsonl',
		'.dogear/originals/the-lane.jsonl',
	])
		assert.ok(!existsSync(join(followed.library, path)), path);
});

test('a site that is followed already is not followed twice', async () => {
	using followed = await followBoth();
	const both = await followSites(followed.library, [
		{kind: 'feed', url},
		{kind: 'feed', url: 'https://lane.example/other'},
		{kind: 'feed', url: 'https://lane.example/other'},
	]);
	assert.deepEqual(
		both.map(({isKnown, site}) => [isKnown, site.folder]),
		[
			[true, 'the-lane'],
			[false, 'lane-example-other'],
			[true, 'lane-example-other'],
		],
	);
});

test('a WordPress is known by its feed, which is its address for other programs', async () => {
	using followed = makeFollowed({});
	const blog = 'https://lane.example/blog';
	assert.equal(feedAddress({kind: 'wordpress', url: blog}), `${blog}/?feed=rss2`);
	assert.equal(feedAddress({kind: 'feed', url: blog}), blog);
	await followed.follow('the-lane', blog, {kind: 'wordpress'});
	const [known] = await followSites(followed.library, [{kind: 'feed', url: `${blog}/?feed=rss2`}]);
	assert.deepEqual([known?.isKnown, known?.site.state.kind], [true, 'wordpress']);
});
