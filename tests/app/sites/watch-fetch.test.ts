import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Observed, watchFetch} from '../../../src/app/sites/watch-fetch.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import type {Answer, Wanted} from '../../../src/core/web/fetch.ts';
import {newSite, type SiteState} from '../../../src/disk/sites/site-state.ts';

/** Asks for an address of a site; what is observed of the site, and whether the address counts as typed. */
async function observe(site: Partial<SiteState>, url: string, answer: Partial<Answer>) {
	const state = newSite({
		kind: 'feed',
		url: 'https://lane.example/feed',
		title: sanitiseLine('The Lane'),
		...site,
	});
	const observed: Observed = {url: state.url, isGone: false, restMs: undefined};
	const asked: Wanted[] = [];
	const get = watchFetch(
		wanted => {
			asked.push(wanted);
			return Promise.resolve({status: 200, url, headers: {}, bytes: Buffer.of(), ...answer});
		},
		state,
		observed,
	);
	await get({url, maximumBytes: 1, isTyped: true});
	return {...observed, isTyped: asked[0]?.isTyped};
}

const feed = 'https://lane.example/feed';
const wordpress = {kind: 'wordpress', url: 'https://lane.example/'} as const;

test('a permanent redirect of a feed, or of anything of a WordPress, moves the site', async () => {
	const moved = async (...asked: Parameters<typeof observe>) => (await observe(...asked)).url;
	assert.equal(
		await moved({}, feed, {permanentUrl: 'https://new.example/rss'}),
		'https://new.example/rss',
	);
	const posts = 'wp-json/wp/v2/posts?page=2';
	assert.equal(
		await moved(wordpress, `https://lane.example/${posts}`, {
			permanentUrl: `https://new.example/${posts}`,
		}),
		'https://new.example/',
	);
	assert.equal(
		await moved({}, 'https://lane.example/feed-me', {permanentUrl: 'https://new.example/feed-me'}),
		feed,
	);
	assert.equal(await moved({}, feed, {url: 'https://new.example/for-now'}), feed);
});

test('a site is gone when its own address says so, and rests as long as its answer holds', async () => {
	assert.equal((await observe({}, feed, {status: 410})).isGone, true);
	assert.equal((await observe({}, 'https://lane.example/1', {status: 410})).isGone, false);
	const held = async (cacheControl: string) =>
		(await observe({}, feed, {headers: {'cache-control': cacheControl}})).restMs;
	assert.equal(await held('public, max-age=3600'), 3_600_000);
	assert.equal(await held('no-store'), undefined);
	assert.equal(await held('s-maxage=5'), undefined);
});

test('only what has the origin that the reader typed counts as typed, whatever its reader says', async () => {
	const isTyped = async (...asked: Parameters<typeof observe>) => (await observe(...asked)).isTyped;
	const typed = 'https://lane.example';
	assert.equal(await isTyped({typed}, 'https://lane.example/1', {}), true);
	assert.equal(await isTyped({typed}, 'http://lane.example/1', {}), false);
	assert.equal(await isTyped({typed}, 'https://other.example/1', {}), false);
	assert.equal(await isTyped({}, feed, {}), false);
});
