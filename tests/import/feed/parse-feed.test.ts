import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FeedItem} from '../../../src/import/feed/feed.ts';
import {makePost} from '../../../src/import/feed/make-posts.ts';
import {parseFeed} from '../../../src/import/feed/parse-feed.ts';

const url = 'https://kettle.example/blog/feed.xml';

/** The items of a feed in which these stand, and what is said around them. */
function rss(items: string, channel = ''): readonly FeedItem[] {
	const text = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kettle</title>${channel}${items}</channel></rss>`;
	return parseFeed(text, url)?.feed.items ?? [];
}

function atom(entries: string, attributes = ''): readonly FeedItem[] {
	const text = `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${entries}</feed>`;
	return parseFeed(text, url)?.feed.items ?? [];
}

/** The story that the only item makes. */
function storyOf([item, ...more]: readonly FeedItem[]) {
	assert.ok(item);
	assert.equal(more.length, 0);
	return makePost(item, undefined).story;
}

test('an item of RSS: its whole text, not its summary', () => {
	const story = storyOf(
		rss(`<item><title>Tom &amp;amp; Ada</title><link>https://kettle.example/tom/</link>
			<guid isPermaLink="false">tag:1</guid><pubDate>Sun, 30 Nov 2025 10:00:00 GMT</pubDate>
			<dc:creator><![CDATA[Ada <ada@example.org>]]></dc:creator>
			<category>News</category><category><![CDATA[Cats & dogs]]></category>
			<description>Short.</description>
			<content:encoded><![CDATA[<p>The <em>whole</em> text.</p>]]></content:encoded></item>`),
	);
	assert.equal(story.title, 'Tom & Ada');
	assert.equal(story.body, 'The *whole* text.');
	assert.equal(story.guid, 'tag:1');
	assert.equal(story.source, 'https://kettle.example/tom/');
	assert.deepEqual(story.authors, ['Ada']);
	assert.deepEqual(story.categories, ['News', 'Cats & dogs']);
	assert.deepEqual(story.date, {year: 2025, month: 11, day: 30, seconds: 36_000});
});

test('an entry of Atom: the author of the feed, titles of every type', () => {
	const author = '<author><name>Ada</name></author>';
	const titleOf = (title: string) => storyOf(atom(`${author}<entry>${title}</entry>`)).title;
	assert.equal(titleOf('<title>a &lt; b &amp; c</title>'), 'a < b & c');
	assert.equal(
		titleOf('<title type="html">a &lt;b>bold&lt;/b> word &amp;amp; more</title>'),
		'a bold word & more',
	);
	assert.equal(
		titleOf(
			'<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <i>sloped</i> word</div></title>',
		),
		'a sloped word',
	);
	assert.equal(titleOf('<title mode="base64">QSB0aXRsZQ==</title>'), 'A title');
	const story = storyOf(atom(`${author}<entry><title>One</title></entry>`));
	assert.deepEqual(story.authors, ['Ada']);
});

test('relative addresses: by xml:base, in RSS by the item’s own page', () => {
	const [entry] = atom(
		'<entry xml:base="one/"><link href="./"/><content type="html">&lt;a href="two">on&lt;/a></content></entry>',
		'xml:base="https://kettle.example/atom/"',
	);
	assert.equal(entry?.link, 'https://kettle.example/atom/one/');
	assert.equal(storyOf(entry ? [entry] : []).body, '[on](https://kettle.example/atom/one/two)');
	const story = storyOf(
		rss(
			'<item><link>/2025/tea/</link><description>&lt;a href="cup.html">a cup&lt;/a> &lt;img src="/c.png" alt="Cup"></description></item>',
		),
	);
	assert.equal(story.source, 'https://kettle.example/2025/tea/');
	assert.equal(
		story.body,
		'[a cup](https://kettle.example/2025/tea/cup.html) ![Cup](https://kettle.example/c.png)',
	);
});

test('RDF and JSON Feed', () => {
	const [item] =
		parseFeed(
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
			<channel><title>Kettle</title></channel>
			<item rdf:about="https://kettle.example/1"><title>One</title><link>https://kettle.example/1</link><dc:date>2025-11-30</dc:date></item></rdf:RDF>`,
			url,
		)?.feed.items ?? [];
	assert.deepEqual(
		[item?.guid, item?.title?.value, item?.dates],
		['https://kettle.example/1', 'One', ['2025-11-30']],
	);
	const json = parseFeed(
		'{"version":"https://jsonfeed.org/version/1.1","title":"Kettle","next_url":"?page=2","items":[{"id":7,"url":"https://kettle.example/7","content_text":"1 * 2\\n\\n# no heading"}]}',
		url,
	)?.feed;
	assert.equal(json?.next, 'https://kettle.example/blog/feed.xml?page=2');
	const story = storyOf(json?.items ?? []);
	assert.equal(story.guid, '7');
	assert.equal(story.body, '1 * 2\n\n\\# no heading');
});

test('a feed that is cut keeps what came whole', () => {
	const item = (name: string) => `<item><title>${name}</title></item>`;
	const whole = `<rss><channel><title>Kettle</title>${item('One')}${item('Two')}<item><title>Thr`;
	const parsed = parseFeed(whole, url);
	assert.deepEqual(
		[parsed?.isCut, parsed?.feed.items.map(({title}) => title?.value)],
		[true, ['One', 'Two']],
	);
	const json =
		'{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"a \\" }"},{"id":"2","tags":["x"]},{"id":"3","ti';
	const rest = parseFeed(json, url);
	assert.deepEqual([rest?.isCut, rest?.feed.items.map(({guid}) => guid)], [true, ['1', '2']]);
	assert.equal(parseFeed('<rss><channel><title>Ket', url), undefined);
});

test('a damaged feed keeps its sound items', () => {
	const titles = (inside: string) => {
		const parsed = parseFeed(`<rss><channel><title>Kettle</title>${inside}</channel></rss>`, url);
		return [
			parsed?.isCut,
			parsed?.feed.title?.value,
			...(parsed?.feed.items ?? []).map(({title}) => title?.value),
		];
	};
	const item = '<item><title>Two</title></item>';
	assert.deepEqual(titles(`<item><title>One</item>${item}`), [true, 'Kettle', 'Two']);
	assert.deepEqual(titles(`<item><title>1 < 2</title></item>${item}`), [
		true,
		'Kettle',
		'1 < 2',
		'Two',
	]);
	assert.deepEqual(titles(`<link>a</lnk>${item}`), [true, undefined, 'Two']);
	assert.deepEqual(titles(`<item><link>x<link></item>${item}`), [true, 'Kettle', 'Two']);
	assert.deepEqual(titles(`<item><title>a & b<br></title></item>${item}`), [
		false,
		'Kettle',
		'a & b<br>',
		'Two',
	]);
});

test('what is no feed is none; what is empty is one', () => {
	for (const text of ['', 'hello', '<!doctype html><html><p>hello', '{"a":1}', '<opml></opml>'])
		assert.equal(parseFeed(text, url), undefined, text);
	assert.deepEqual(parseFeed('<rss version="2.0"><channel></channel></rss>', url)?.feed.items, []);
});

test('an item without an identifier is known by its link, then by its words', () => {
	const guids = (items: string) => rss(items).map(item => makePost(item, undefined).story.guid);
	assert.deepEqual(guids('<item><link>https://a.example/1</link></item>'), ['https://a.example/1']);
	const [one, two, again] = guids(
		'<item><title>One</title></item><item><title>Two</title></item><item><title>One</title><pubDate>2025</pubDate></item>',
	);
	assert.match(one ?? '', /^words:/);
	assert.notEqual(one, two);
	assert.equal(one, again);
});

test('one identifier in all items is none, and what stands twice is told once', () => {
	const item = (path: string) =>
		`<item><guid>0</guid><link>https://a.example/${path}</link></item>`;
	assert.deepEqual(
		rss(item('1') + item('2')).map(({guid, link}) => [guid, link]),
		[
			[undefined, 'https://a.example/1'],
			[undefined, 'https://a.example/2'],
		],
	);
	assert.equal(rss(item('1') + item('1')).length, 1);
});

test('a summary is told from a whole text', () => {
	const isSummary = (inside: string) => {
		const [item] = rss(`<item><link>https://a.example/1</link>${inside}</item>`);
		return item && makePost(item, undefined).isSummary;
	};
	const long = 'word '.repeat(200);
	assert.equal(isSummary('<description>The kettle sang.</description>'), true);
	assert.equal(isSummary(`<description>${long}</description>`), false);
	assert.equal(isSummary(`<description>${long} […]</description>`), true);
	assert.equal(isSummary('<content:encoded>The kettle sang.</content:encoded>'), false);
	assert.equal(
		isSummary('<content:encoded>The kettle sang. &lt;a href="/1">More&lt;/a></content:encoded>'),
		true,
	);
	assert.equal(
		isSummary('<content:encoded>See &lt;a href="/2">another&lt;/a></content:encoded>'),
		false,
	);
});

test('hidden words are told, escape sequences and controls are not', () => {
	const {title, body, removed} = storyOf(
		rss(
			'<item><title>a&#27;[31mb</title><description>&lt;p hidden>secret&lt;/p>&lt;p>seen&#x202e;&lt;script>no&lt;/script></description></item>',
		),
	);
	assert.equal(title, 'ab');
	assert.equal(body, 'seen');
	assert.deepEqual(removed, [{line: 0, rule: 'hidden', text: 'secret'}]);
});

test('entities that a document type declares are never expanded', () => {
	const bomb =
		'<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>';
	assert.equal(parseFeed(bomb, url)?.feed.title?.value, '&b;');
});

test('what is nested beyond any text is kept as words', () => {
	const deep = `${'<div>'.repeat(20_000)}the words`;
	const story = storyOf(rss(`<item><description><![CDATA[${deep}]]></description></item>`));
	assert.equal(story.body, 'the words');
});
