import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFeedList} from '../../../src/import/feed/feed-list.ts';
import {writeOpml} from '../../../src/import/feed/opml.ts';

const read = (text: string) => readFeedList(new TextEncoder().encode(text));

test('OPML: feeds with the folders around them as tags, each once', async () => {
	const feeds =
		await read(`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
		<outline text="Stories"><outline text="Kettle &amp; Co" type="rss" xmlUrl="https://kettle.example/feed/" category="/Tea,Cups"/>
		<outline text="Night"><outline title="Owl" text="x" xmlUrl="https://owl.example/atom.xml"/></outline></outline>
		<outline text="Again" xmlUrl="https://kettle.example/feed/"/><outline text="No" xmlUrl="file:///etc/passwd"/></body></opml>`);
	assert.deepEqual(feeds, [
		{url: 'https://kettle.example/feed/', title: 'Kettle & Co', tags: ['Stories', 'Tea', 'Cups']},
		{url: 'https://owl.example/atom.xml', title: 'Owl', tags: ['Stories', 'Night']},
	]);
});

test('newsboat’s urls: tags in quotes, a title with ~, comments and what is no address passed over', async () => {
	const feeds = await read(`# mine
https://kettle.example/feed/ stories "night shift" "~Kettle \\"& Co\\""
https://owl.example/atom.xml ! hidden

"query:Unread:unread = \\"yes\\""
exec:~/bin/feed.sh
https://kettle.example/feed/`);
	assert.deepEqual(feeds, [
		{url: 'https://kettle.example/feed/', title: 'Kettle "& Co"', tags: ['stories', 'night shift']},
		{url: 'https://owl.example/atom.xml', title: '', tags: ['hidden']},
	]);
});

test('what is no list is none', async () => {
	for (const text of ['', 'Once upon a time.', '<html><p>hello', '<rss><channel/></rss>'])
		assert.equal(await read(text), undefined, text);
});

test('what is written as OPML is read again', async () => {
	const feeds = [
		{title: 'Kettle & "Co" <b>', url: 'https://kettle.example/feed/?a=1&b=2'},
		{title: 'Çağla’nın', url: 'https://owl.example/'},
	];
	const written = writeOpml(feeds);
	assert.match(written, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<opml version="2\.0">/);
	assert.deepEqual(
		await read(written),
		feeds.map(feed => ({...feed, tags: []})),
	);
});

test('feeds of a folder stand in it, and know their sites', async () => {
	const written = writeOpml([
		{title: 'Owl', url: 'https://owl.example/feed', folder: 'Night, and day'},
		{title: 'Kettle', url: 'https://kettle.example/feed', home: 'https://kettle.example/'},
	]);
	assert.match(written, /htmlUrl="https:\/\/kettle\.example\/"/);
	assert.deepEqual(await read(written), [
		{url: 'https://kettle.example/feed', title: 'Kettle', tags: []},
		{url: 'https://owl.example/feed', title: 'Owl', tags: ['Night, and day']},
	]);
});
