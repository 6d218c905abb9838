import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedReader} from '../../../src/import/feed/feed-reader.ts';
import type {Fetch, SiteAsked, SiteNews} from '../../../src/import/site.ts';
import {feedOf, webOf} from './site.ts';

const url = 'https://kettle.example/feed/';
const first: SiteAsked = {url, memory: undefined, limit: {last: 100}, known: new Map()};

async function readAll(get: Fetch, asked: Partial<SiteAsked> = {}): Promise<SiteNews[]> {
	const news: SiteNews[] = [];
	for await (const each of feedReader.read({...first, ...asked}, get)) news.push(each);
	return news;
}

/** The titles in the order in which they came, and what is remembered at the end. */
function toldIn(news: readonly SiteNews[]) {
	const posts = news.flatMap(each => each.posts);
	return {
		titles: posts.map(({story}) => story.title as string),
		known: new Map(posts.map(({story, modified}) => [story.guid as string, modified])),
		memory: news.at(-1)?.memory,
	};
}

const older = (page: number) => `<atom:link rel="next" href="?page=${page}"/>`;

test('the first time: the feed and its older pages, as many as are wanted', async () => {
	const {get} = webOf({
		[url]: feedOf([6, 5], older(2)),
		[`${url}?page=2`]: feedOf([4, 3], older(3)),
		[`${url}?page=3`]: feedOf([2, 1]),
	});
	const titlesOf = async (limit: SiteAsked['limit']) => toldIn(await readAll(get, {limit})).titles;
	const all = [6, 5, 4, 3, 2, 1].map(number => `Story ${number}`);
	assert.deepEqual(await titlesOf({all: true}), all);
	assert.deepEqual(await titlesOf({last: 3}), all.slice(0, 3));
	assert.deepEqual(await titlesOf({last: 1}), all.slice(0, 1));
	assert.deepEqual(await titlesOf({since: '2025-02-09'}), all.slice(0, 3));
});

test('a feed that begins with the oldest gives its newest', async () => {
	const {get} = webOf({[url]: feedOf([1, 2, 3])});
	const {titles} = toldIn(await readAll(get, {limit: {last: 2}}));
	assert.deepEqual(titles, ['Story 3', 'Story 2']);
});

test('pages by number where WordPress made the feed, up to the one that is not there or begins again', async () => {
	const generator = '<generator>https://wordpress.org/?v=6.1.9</generator>';
	const {get, asked} = webOf({
		[url]: feedOf([4, 3], generator),
		[`${url}?paged=2`]: feedOf([2, 1], generator).replace('Kettle', 'Page 2 – Kettle'),
	});
	const news = await readAll(get);
	assert.deepEqual(
		news.map(({title}) => title),
		['Kettle', undefined, undefined],
	);
	assert.equal(toldIn(news).titles.length, 4);
	assert.deepEqual(
		asked.map(wanted => wanted.url.slice(url.length)),
		['', '?paged=2', '?paged=3'],
	);
	const round = webOf({[url]: feedOf([2], generator), [`${url}?paged=2`]: feedOf([2], generator)});
	assert.equal(toldIn(await readAll(round.get)).titles.length, 1);
	assert.equal(round.asked.length, 2);
});

test('later: only what is new or changed, and nothing when nothing is', async () => {
	const site = {words: feedOf([2, 1]), headers: {etag: '"1"', 'last-modified': 'Sun'}};
	const before = toldIn(await readAll(webOf({[url]: site}).get));
	const again = webOf({[url]: site});
	const [same] = await readAll(again.get, before);
	assert.deepEqual([same?.posts, same?.memory], [[], before.memory]);
	assert.deepEqual([again.asked[0]?.etag, again.asked[0]?.lastModified], ['"1"', 'Sun']);
	const changed = feedOf([3, 2, 1]).replace('Text 1', 'Other text 1');
	const [news] = await readAll(webOf({[url]: changed}).get, before);
	assert.deepEqual(
		news?.posts.map(({story}) => story.title),
		['Story 3', 'Story 1'],
	);
	assert.deepEqual(news?.seen, ['2']);
});

test('later: older pages until something is known', async () => {
	const before = toldIn(await readAll(webOf({[url]: feedOf([1])}).get));
	const {get, asked} = webOf({
		[url]: feedOf([5, 4], older(2)),
		[`${url}?page=2`]: feedOf([3, 2], older(3)),
		[`${url}?page=3`]: feedOf([1], older(4)),
	});
	assert.equal(toldIn(await readAll(get, before)).titles.length, 4);
	assert.equal(asked.length, 3);
});

test('what was interrupted goes on: marks are remembered at the end alone', async () => {
	const said = {
		[url]: {words: feedOf([2], older(2)), headers: {etag: '"1"'}},
		[`${url}?page=2`]: feedOf([1]),
	};
	const [begun] = await readAll(webOf(said).get);
	assert.ok(begun);
	const again = webOf(said);
	const {titles} = toldIn(await readAll(again.get, toldIn([begun])));
	assert.deepEqual(titles, ['Story 1']);
	assert.equal(again.asked[0]?.etag, undefined);
});

test('a cut feed is said to be cut, and asked for again as a whole', async () => {
	const words = feedOf([2, 1]).slice(0, -60);
	const [news] = await readAll(webOf({[url]: {words, headers: {etag: '"1"'}}}).get);
	assert.deepEqual(
		news?.posts.map(({story}) => story.title),
		['Story 2'],
	);
	assert.deepEqual(news?.notices, [
		'kettle.example sends a damaged feed: what came whole of it was read.',
	]);
	assert.deepEqual(news?.memory, {isDone: true});
});

test('what a feed says of its site', async () => {
	const around =
		'<link>https://kettle.example/</link><description>Tea &amp;amp; tales</description><language>en-GB</language><ttl>60</ttl>';
	const [news] = await readAll(webOf({[url]: feedOf([1], around)}).get);
	assert.equal(news?.title, 'Kettle');
	assert.equal(news?.tagline, 'Tea & tales');
	assert.equal(news?.home, 'https://kettle.example/');
	assert.equal(news?.lang, 'en-GB');
	assert.equal(news?.freshForMs, 3_600_000);
});

test('the charset of the header where the bytes are no UTF-8', async () => {
	const bytes = Buffer.from(feedOf([1], '<description>\xc7\xe0\xe9</description>'), 'latin1');
	const headers = {'content-type': 'text/xml; charset=windows-1251'};
	const get: Fetch = () => Promise.resolve({status: 200, url, headers, bytes});
	const [news] = await readAll(get);
	assert.equal(news?.tagline, 'Зай');
});

test('what cannot be read is said in a sentence', async () => {
	const sentence = async (said: Parameters<typeof webOf>[0]) =>
		readAll(webOf(said).get).then(
			() => assert.fail('it was read'),
			(error: Error) => `${error.name}: ${error.message}`,
		);
	assert.equal(await sentence({}), 'FetchError: kettle.example answers 404.');
	assert.equal(
		await sentence({[url]: {status: 410}}),
		'FetchError: kettle.example says that this is gone for good (410): its stories stay.',
	);
	assert.equal(await sentence({[url]: '<html>'}), 'FetchError: kettle.example sends no feed.');
});
