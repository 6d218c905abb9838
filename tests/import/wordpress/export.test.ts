import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importBytes} from '../../../src/import/import-bytes.ts';
import type {Imported} from '../../../src/import/imported.ts';

const head = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.1" -->
<rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Tern &amp; Lane</title>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_email><![CDATA[ada@tern.example]]></wp:author_email><wp:author_display_name><![CDATA[Ada O&#039;Neil]]></wp:author_display_name></wp:author>
`;

/** An item as WordPress writes it; what is said of it goes before what is usual. */
function item(content: string, fields = '', more = ''): string {
	const told = `${fields}<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>`;
	const usual = [...told.matchAll(/<([\w:]+)[^>]*>(?:<!\[CDATA\[.*?\]\]>|[^<]*)<\/\1>/gs)];
	const first = new Map(usual.toReversed().map(([whole, name]) => [name, whole]));
	return `<item><content:encoded><![CDATA[${content}]]></content:encoded>${[...first.values()].join('')}${more}</item>\n`;
}

function read(items: string, end = '</channel></rss>'): Promise<Imported> {
	return importBytes(Buffer.from(head + items + end), {name: 'export.xml'});
}

test('a post has its title, date, author, labels and address', async () => {
	const {stories} = await read(
		item(
			'The lamp was lit.',
			'<title><![CDATA[Salt &amp; Ice: &lt;Part 1&gt; <em>now</em>]]></title><link>https://tern.example/salt/</link><dc:creator>ADA</dc:creator><guid isPermaLink="false">https://tern.example/?p=6&amp;x=1</guid><wp:post_date>2025-11-30 21:15:00</wp:post_date><wp:post_date_gmt>2025-11-30 18:15:00</wp:post_date_gmt>',
			'<category domain="category" nicename="q"><![CDATA[Q&amp;A]]></category><category domain="post_tag" nicename="i"><![CDATA[ice]]></category>',
		),
	);
	const [story] = stories;
	assert.deepEqual(
		[story?.title, story?.authors, story?.categories, story?.tags, story?.site],
		['Salt & Ice: <Part 1> now', ["Ada O'Neil"], ['Q&A'], ['ice'], 'Tern & Lane'],
	);
	assert.deepEqual(story?.date, {year: 2025, month: 11, day: 30, seconds: 76_500});
	assert.deepEqual(
		[story?.source, story?.guid],
		['https://tern.example/salt/', 'https://tern.example/?p=6&x=1'],
	);
});

test('a title that is no CDATA is decoded once, and one that is not there is the first words', async () => {
	const {stories} = await read(
		item('One two.', '<title>Less &lt;b&gt; more &#8212; &amp;c</title>') + item('Three four.'),
	);
	assert.deepEqual(
		stories.map(({title}) => title),
		['Less <b> more — &c', 'Three four'],
	);
});

test('only what was published is read', async () => {
	const {stories, missing} = await read(
		[
			item('A draft.', '<wp:status>draft</wp:status>'),
			item('A note.', '<wp:status>private</wp:status>'),
			item('A picture.', '<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>'),
			item('Behind it.', '<title>Drawer</title><wp:post_password>hazel</wp:post_password>'),
			item(''),
			item('About us.', '<wp:post_type>page</wp:post_type>'),
		].join(''),
	);
	assert.deepEqual(
		stories.map(({body}) => body),
		['About us.'],
	);
	assert.deepEqual(missing, [
		'“Drawer” is locked with a password on its site and was not read.',
		'One post has no text and was left out.',
	]);
});

const comment = (id: number, parent: number, text: string, fields: string) =>
	`<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_parent>${parent}</wp:comment_parent><wp:comment_author><![CDATA[R${id} &amp; Co]]></wp:comment_author><wp:comment_author_email>r@secret.example</wp:comment_author_email><wp:comment_author_IP>203.0.113.7</wp:comment_author_IP><wp:comment_date>2025-12-01 10:00:0${id}</wp:comment_date><wp:comment_content><![CDATA[${text}]]></wp:comment_content>${fields}</wp:comment>`;
const shown = '<wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type>';
const comments = [
	comment(1, 0, 'First.\n\nAgain.', shown),
	comment(2, 0, 'Second.', shown),
	comment(3, 1, 'To the first.', shown),
	comment(4, 0, 'Held.', '<wp:comment_approved>0</wp:comment_approved>'),
	comment(5, 4, 'To the held one.', shown),
	comment(6, 0, 'Elsewhere.', shown.replace('type><', 'type>pingback<')),
].join('');

test('approved comments stand in their threads, without the addresses of people', async () => {
	const imported = await read(item('Text.', '', comments));
	assert.deepEqual(
		imported.stories[0]?.comments.map(({author, text}) => `${author}: ${text}`),
		[
			'R1 & Co: First.\n\nAgain.',
			'R3 & Co: To the first.',
			'R2 & Co: Second.',
			'R5 & Co: To the held one.',
		],
	);
	assert.doesNotMatch(JSON.stringify(imported), /secret|203\.0|ada@/);
});

test('of the file only what was published is kept, and it can be read again', async () => {
	const secret =
		'<wp:postmeta><wp:meta_key>key</wp:meta_key><wp:meta_value>value</wp:meta_value></wp:postmeta>';
	const {stories, kept} = await read(
		item('It says <wp:post_password>open</wp:post_password>.', '', comments + secret) +
			item('A draft.', '<wp:status>draft</wp:status>'),
	);
	const text = Buffer.from(kept ?? []).toString();
	assert.doesNotMatch(text, /secret|203\.0|ada@|postmeta|draft|Held\.|Elsewhere/);
	assert.match(text, /It says <wp:post_password>open</);
	const again = await importBytes(Buffer.from(text), {name: 'export.xml'});
	assert.deepEqual(again.stories, stories);
	assert.deepEqual(again.kept, kept);
});

test('an item may speak of items, and a text may hold the end of its own quotes', async () => {
	const {stories} = await read(
		item('It ends in &lt;/item&gt; or </item> and ]]]]><![CDATA[> goes on.') + item('Two.'),
	);
	assert.deepEqual(
		stories.map(({body}) => body),
		['It ends in \\</item> or and \\]\\]> goes on.', 'Two.'],
	);
});

test('control characters do no harm', async () => {
	const {stories} = await read(
		item('A bell\u0007 and\u0001 red\u001b.', '<title>B\u0007ell</title>'),
	);
	assert.deepEqual([stories[0]?.title, stories[0]?.body], ['Bell', 'A bell and red.']);
});

test('what a file holds before it was cut is read, and it says so', async () => {
	const {stories, missing} = await read(item('One.'), '<item><title>Two');
	assert.equal(stories.length, 1);
	assert.deepEqual(missing, [
		'export.xml ends before its end: export the site again to have the rest.',
	]);
});

test('an export without anything published is refused', async () => {
	const {refused} = await read(item('A draft.', '<wp:status>draft</wp:status>'));
	assert.equal(refused, 'export.xml holds no published post and no page.');
});
