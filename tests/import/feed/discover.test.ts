import assert from 'node:assert/strict';
import {test} from 'node:test';
import {discover} from '../../../src/import/discover.ts';
import {feedOf, webOf} from './site.ts';

const home = 'https://kettle.example/';
const link = (href: string, more = '') =>
	`<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;

test('a feed is found by itself', async () => {
	const {get} = webOf({[`${home}feed/`]: feedOf([1])});
	assert.deepEqual(await discover(`${home}feed/`, get), {
		kind: 'feed',
		url: `${home}feed/`,
		title: 'Kettle',
	});
});

test('only a permanent redirect is remembered', async () => {
	const bytes = new TextEncoder().encode(feedOf([1]));
	const answer = {status: 200, url: `${home}there/`, headers: {}, bytes};
	const ask = (more: {permanentUrl?: string}) =>
		discover(`${home}feed/`, () => Promise.resolve({...answer, ...more}));
	assert.equal((await ask({})).url, `${home}feed/`);
	assert.equal((await ask({permanentUrl: `${home}moved/`})).url, `${home}moved/`);
});

test('a page names its feeds: that of comments comes last, and what is no feed is passed over', async () => {
	const page = `<!doctype html><head><base href="/blog/">${link('gone.xml')}${link('comments/feed/', 'title="Kettle: comments"')}${link('feed/')}</head>`;
	const {get} = webOf({
		[home]: page,
		[`${home}blog/feed/`]: feedOf([1]),
		[`${home}blog/comments/feed/`]: feedOf([2]),
	});
	assert.equal((await discover(home, get)).url, `${home}blog/feed/`);
});

test('a feed that only a header or a link of the text names, or none', async () => {
	const feed = {[`${home}x/atom.xml`]: feedOf([1])};
	const header =
		'</api>; rel="https://api.example/", </x/atom.xml>; rel="alternate"; type="application/atom+xml"';
	const byHeader = webOf({[home]: {words: '<p>hello', headers: {link: header}}, ...feed});
	assert.equal((await discover(home, byHeader.get)).url, `${home}x/atom.xml`);
	const byLink = webOf({[home]: '<p><a href="x/atom.xml">Follow</a>', ...feed});
	assert.equal((await discover(home, byLink.get)).url, `${home}x/atom.xml`);
	const unnamed = webOf({[home]: '<p>hello', [`${home}atom.xml`]: feedOf([1])});
	assert.equal((await discover(home, unnamed.get)).url, `${home}atom.xml`);
});

test('what is none is said in a sentence', async () => {
	const {get} = webOf({[home]: '<p>hello'});
	await assert.rejects(discover(home, get), {
		name: 'FetchError',
		message: `${home} is no feed, and names none: look for a link called RSS or Atom on the site.`,
	});
	await assert.rejects(discover(`${home}no`, get), {message: 'kettle.example answers 404.'});
});
