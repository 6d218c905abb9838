import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Json, Limit, SiteNews} from '../../../src/import/site.ts';
import {findWordPress} from '../../../src/import/wordpress/discover.ts';
import {findInterface} from '../../../src/import/wordpress/rest/find-interface.ts';
import {addressOf, InterfaceClosedError} from '../../../src/import/wordpress/rest/interface.ts';
import {wordpressReader} from '../../../src/import/wordpress/rest/read-wordpress.ts';
import {type FakePost, type FakeSite, fakeSite} from './fake-site.ts';

/** A site with posts of the first days of November, the newest last. */
function siteWith(posts: number): FakeSite {
	const site = fakeSite();
	for (let id = 1; id <= posts; id++) site.posts.push(postOf(id));
	return site;
}

function postOf(id: number, more: Partial<FakePost> = {}): FakePost {
	const day = new Date(Date.UTC(2025, 9, 31 + id)).toISOString().slice(0, 10);
	const date = `${day}T10:00:00`;
	return {
		id,
		type: 'posts',
		title: `Post ${id}`,
		content: `<p>Text ${id}.</p>`,
		date,
		modified: date,
		...more,
	};
}

/** Somebody who follows a site and remembers what it told. */
function follower(site: FakeSite, limit: Limit = {all: true}) {
	const known = new Map<string, string | undefined>();
	let memory: Json | undefined;
	return async (wish: Limit = limit): Promise<Told> => {
		site.asked.length = 0;
		const news: SiteNews[] = [];
		const asked = {url: 'https://tern.example/', memory, limit: wish, known: new Map(known)};
		for await (const each of wordpressReader.read(asked, site.get)) news.push(each);
		const posts = news.flatMap(each => each.posts);
		for (const {story, modified} of posts) known.set(String(story.guid), modified);
		memory = news.at(-1)?.memory;
		const seen = new Set([
			...news.flatMap(each => each.seen ?? []),
			...posts.map(({story}) => story.guid),
		]);
		const gone = [...known.keys()].filter(guid => !seen.has(guid as never));
		return {
			news,
			titles: posts.map(({story}) => String(story.title)),
			notices: news.flatMap(each => each.notices),
			gone: news.at(-1)?.isWhole ? gone : undefined,
		};
	};
}

interface Told {
	readonly news: readonly SiteNews[];
	readonly titles: readonly string[];
	readonly notices: readonly string[];
	/** The guids of what has vanished; undefined when that is not known. */
	readonly gone: readonly string[] | undefined;
}

test('a post has all that its site tells of it, decoded once', async () => {
	const site = fakeSite();
	site.posts.push(postOf(7, {title: 'Salt &amp; Ice &lt;1&gt;', modified: '2025-11-09T01:00:00'}));
	site.comments.push({id: 1, post: 7, parent: 0, text: 'First.'});
	site.comments.push({id: 2, post: 7, parent: 0, text: 'Second.'});
	site.comments.push({id: 3, post: 7, parent: 1, text: 'To the <em>first</em>.'});
	const {news} = await follower(site)();
	const [post] = news.flatMap(({posts}) => posts);
	const {story, isPage, modified, original} = post ?? assert.fail();
	assert.deepEqual(
		[story.title, story.authors, story.categories, story.tags, story.site],
		['Salt & Ice <1>', ["Ada O'Neil"], ['Q&A'], ['ice'], 'Tern & Lane'],
	);
	assert.deepEqual(
		[story.guid, story.source, story.body, isPage, modified],
		[
			'https://tern.example/?p=7&x=1',
			'https://tern.example/7/',
			'Text 7.',
			false,
			'2025-11-09T01:00:00',
		],
	);
	assert.deepEqual(
		story.comments.map(({author, text}) => `${author}: ${text}`),
		['R & Co: First.', 'R & Co: To the *first*.', 'R & Co: Second.'],
	);
	assert.match(Buffer.from(original).toString(), /Text 7.*O'Neil.*ice.*Second/s);
	assert.doesNotMatch(Buffer.from(original).toString(), /avatar/);
});

test('a site has its title, language and the order of its menu', async () => {
	const site = siteWith(1);
	const [{title, tagline, home, lang, menu} = assert.fail()] = (await follower(site)()).news;
	assert.deepEqual(
		[title, tagline, home, lang, menu],
		['Tern & Lane', undefined, 'https://tern.example', 'en-GB', ['Tales', 'News']],
	);
});

test('a post without a title is called by its first words, not by a word of the theme', async () => {
	const site = siteWith(0);
	site.posts.push(postOf(5, {title: ''}));
	assert.deepEqual((await follower(site)()).titles, ['Text 5']);
});

test('static pages are told as such, locked posts by name and empty ones by number', async () => {
	const site = siteWith(1);
	site.posts.push(postOf(2, {type: 'pages', title: 'About'}));
	site.posts.push(postOf(3, {title: 'Drawer', isLocked: true}));
	site.posts.push(postOf(4, {content: ''}));
	site.comments.push({id: 1, post: 1, parent: 0, text: 'One.'});
	const look = follower(site);
	const {news, notices} = await look();
	assert.deepEqual(
		news
			.flatMap(({posts}) => posts)
			.map(({story, isPage}) => `${story.title} ${story.comments.length} ${isPage}`),
		['Post 1 1 false', 'About 0 true'],
	);
	assert.deepEqual(notices, [
		'“Drawer” is locked with a password on its site and was not read.',
		'One post has no text and was left out.',
	]);
	assert.deepEqual((await look()).notices, []);
});

test('the first time the newest are read, or all since a day', async () => {
	const site = siteWith(4);
	assert.deepEqual((await follower(site, {last: 2})()).titles, ['Post 4', 'Post 3']);
	assert.deepEqual((await follower(site, {since: '2025-11-02'})()).titles, [
		'Post 4',
		'Post 3',
		'Post 2',
	]);
});

test('posts are told as they arrive, and what came before an interruption is not asked for again', async () => {
	const site = siteWith(120);
	const known = new Map<string, string | undefined>();
	const asked = {
		url: 'https://tern.example/',
		memory: undefined,
		limit: {all: true},
		known,
	} as const;
	for await (const {posts, memory} of wordpressReader.read(asked, site.get)) {
		for (const {story, modified} of posts) known.set(String(story.guid), modified);
		assert.equal(memory, null);
		break;
	}

	const counts: number[] = [];
	for await (const {posts} of wordpressReader.read({...asked, memory: null}, site.get))
		counts.push(posts.length);
	assert.deepEqual([known.size, counts], [50, [50, 20, 0]]);
});

test('a site that gives fewer at once is asked for fewer, and none is left out', async () => {
	const site = siteWith(34);
	site.mostAtOnce = 20;
	const {titles} = await follower(site)();
	assert.equal(new Set(titles).size, 34);
});

test('a site that gives fewer from some page on is asked for fewer from there', async () => {
	const site = siteWith(134);
	const look = follower({
		...site,
		get: wanted => {
			if (site.asked.length > 1) site.mostAtOnce = 10;
			return site.get(wanted);
		},
	});
	assert.equal(new Set((await look()).titles).size, 134);
	const smaller = site.asked.filter(asked => /^posts\?orderby.*per_page=10&/.test(asked));
	assert.match(smaller[0] ?? '', /&page=11$/);
});

test('a list that does not say how long it is ends where the site says so', async () => {
	const site = siteWith(100);
	site.isSilent = true;
	assert.equal((await follower(site)()).titles.length, 100);
});

test('where nothing is new three lists are looked at and no text', async () => {
	const site = siteWith(3);
	const look = follower(site);
	await look();
	assert.deepEqual((await look()).titles, []);
	assert.deepEqual(
		site.asked.map(asked => asked.replace(/\?.*/, '')),
		['posts', 'pages', 'comments'],
	);
});

test('later what is new or changed is read', async () => {
	const site = siteWith(150);
	const look = follower(site, {last: 10});
	await look();
	site.posts.push(postOf(151));
	Object.assign(site.posts[145] ?? {}, {title: 'Changed', modified: '2026-05-01T00:00:00'});
	assert.deepEqual((await look()).titles, ['Post 151', 'Changed']);
	assert.deepEqual((await look()).titles, []);
});

test('a post that changes is found however far down it stands', async () => {
	const site = siteWith(250);
	const look = follower(site);
	await look();
	Object.assign(site.posts[3] ?? {}, {title: 'Changed', modified: '2026-08-01T00:00:00'});
	assert.deepEqual((await look()).titles, ['Changed']);
});

test('a post that was written beforehand is new on the day when it comes out', async () => {
	const site = siteWith(150);
	const [waiting = assert.fail()] = site.posts.splice(70, 1);
	const look = follower(site, {last: 10});
	await look();
	site.posts.push({...waiting, date: '2026-05-01T00:00:00'});
	assert.deepEqual((await look()).titles, ['Post 71']);
});

test('another wish begins anew, and does not ask again for what is known', async () => {
	const site = siteWith(4);
	const look = follower(site, {last: 2});
	await look();
	assert.deepEqual((await look({all: true})).titles, ['Post 2', 'Post 1']);
});

test('what was older than wanted stays unwanted when it changes', async () => {
	const site = siteWith(150);
	const look = follower(site, {last: 10});
	await look();
	Object.assign(site.posts[3] ?? {}, {modified: '2026-05-01T00:00:00'});
	site.comments.push({id: 1, post: 4, parent: 0, text: 'Old.'});
	assert.deepEqual((await look()).titles, []);
});

test('what has vanished is known as soon as the numbers do not fit', async () => {
	const site = siteWith(150);
	const look = follower(site, {last: 10});
	assert.equal((await look()).gone, undefined);
	site.posts.splice(144, 1);
	site.posts.push(postOf(151));
	const {titles, gone} = await look();
	assert.deepEqual([titles, gone], [['Post 151'], ['https://tern.example/?p=145&x=1']]);
});

test('a comment that comes, goes, or is approved late makes its post new', async () => {
	const site = siteWith(3);
	site.comments.push({id: 1, post: 1, parent: 0, text: 'Held.', isHeld: true});
	site.comments.push({id: 2, post: 2, parent: 0, text: 'Shown.'});
	const look = follower(site);
	await look();
	site.comments.push({id: 3, post: 3, parent: 0, text: 'New.'});
	assert.deepEqual((await look()).titles, ['Post 3']);
	for (const comment of site.comments) comment.isHeld = comment.id === 2;
	assert.deepEqual((await look()).titles, ['Post 2', 'Post 1']);
	assert.deepEqual((await look()).titles, []);
});

test('posts whose dates lie ahead hide nothing that is new', async () => {
	const site = siteWith(1);
	site.posts.push(postOf(2, {date: '2044-01-01T00:00:00', modified: '2044-01-01T00:00:00'}));
	const look = follower(site);
	await look();
	site.posts.push(postOf(3));
	assert.deepEqual((await look()).titles, ['Post 3']);
});

test('without comments, categories or pages the posts are read', async () => {
	const site = siteWith(2);
	for (const route of ['comments', 'categories', 'pages']) site.closed.add(route);
	const {titles, gone} = await follower(site)();
	assert.deepEqual([titles, gone], [['Post 2', 'Post 1'], undefined]);
});

test('later the posts are read where the first page fails', async () => {
	const site = siteWith(2);
	const look = follower(site);
	await look();
	site.posts.push(postOf(3));
	site.closed.add('front');
	const {titles, news} = await look();
	assert.deepEqual([titles, news[0]?.title, news[0]?.menu], [['Post 3'], 'Tern & Lane', undefined]);
});

test('a list without an end is not followed for ever', async () => {
	const site = siteWith(1);
	const endless: FakeSite = {
		...site,
		get: async wanted => {
			const url = new URL(wanted.url);
			url.searchParams.set('page', '1');
			const answer = await site.get({...wanted, url: url.href});
			return {...answer, headers: {...answer.headers, 'x-wp-totalpages': '1000000'}};
		},
	};
	assert.ok(new Set((await follower(endless)()).titles).has('Post 1'));
	assert.ok(site.asked.length < 5000);
});

test('a closed interface says so, and is not found on a page', async () => {
	const site = siteWith(2);
	const page = await site.get({url: 'https://tern.example/2/', maximumBytes: 1e6, isTyped: true});
	assert.deepEqual(await findWordPress(page, site.get), {
		kind: 'wordpress',
		url: 'https://tern.example/',
		title: 'Tern & Lane',
	});
	site.closed.add('posts');
	assert.equal(await findWordPress(page, site.get), undefined);
	await assert.rejects(follower(site)(), {
		constructor: InterfaceClosedError,
		message: 'tern.example does not open its posts to programs.',
	});
});

const html = (head: string) => ({
	status: 200,
	url: 'https://tern.example/blog/lamp/',
	headers: {},
	bytes: Buffer.from(`<html><head>${head}</head><body></body></html>`),
});

test('the interface is named by a header, in the head, or by the folder of parts', () => {
	const link =
		'<https://tern.example/style.css>; rel=preload, <https://tern.example/?rest_route=/>; rel="https://api.w.org/"';
	assert.equal(findInterface({...html(''), headers: {link}}), 'https://tern.example/?rest_route=/');
	assert.equal(
		findInterface(html('<link rel="https://api.w.org/" href="/wp-json/">')),
		'https://tern.example/wp-json/',
	);
	assert.equal(
		findInterface(html('<script src="/blog/wp-content/themes/x.js"></script>')),
		'https://tern.example/blog/?rest_route=/',
	);
	assert.equal(
		findInterface(html('<meta name="generator" content="WordPress.com">')),
		'https://public-api.wordpress.com/wp/v2/sites/tern.example/',
	);
	assert.equal(
		findInterface(html('<script src="https://cdn.example/wp-content/x.js"></script>')),
		undefined,
	);
	assert.equal(findInterface(html('<title>On WordPress</title>')), undefined);
});

test('a route is a path, a parameter where permalinks are plain, or behind the site on WordPress.com', () => {
	const asked = {page: 2, _fields: 'id,date'};
	assert.equal(
		addressOf('https://tern.example/wp-json/', 'posts', asked),
		'https://tern.example/wp-json/wp/v2/posts?page=2&_fields=id%2Cdate',
	);
	assert.equal(
		addressOf('https://tern.example/?rest_route=/', 'posts', asked),
		'https://tern.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2&_fields=id%2Cdate',
	);
	assert.equal(
		addressOf('https://public-api.wordpress.com/wp/v2/sites/tern.example/', 'posts', asked),
		'https://public-api.wordpress.com/wp/v2/sites/tern.example/posts?page=2&_fields=id%2Cdate',
	);
});
