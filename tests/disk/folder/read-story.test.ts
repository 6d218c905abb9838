import assert from 'node:assert/strict';
import {symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import {isoDate} from '../../../src/core/collection/date-words.ts';
import {parseStory, type StoryFile} from '../../../src/core/story-format/parse-story.ts';
import {type Root, readWholeAt} from '../../../src/disk/folder/read-story.ts';
import {readStoryText} from '../../core/story-format/read-story-text.ts';
import {makeFolder} from './folder.ts';

/** Reads a text as if it lay at this path below the root `/shelf`. */
function read(text: string, relativePath = 'rain.md'): Promise<StoryFile> {
	return parseStory(text, {path: `/shelf/${relativePath}`, relativePath, identity: '/shelf'});
}

/** Reads a file as the story that it is. */
async function readAt(path: string, root?: Root) {
	const found = await readWholeAt(path, root);
	return found.kind === 'problem' ? found : found.story;
}

async function titleOf(text: string, path?: string): Promise<string> {
	return (await read(text, path)).head.title;
}

async function dateOf(text: string, path?: string): Promise<string | undefined> {
	return isoDate((await read(text, path)).head.date);
}

async function categoriesOf(text: string, path?: string): Promise<readonly string[]> {
	return (await read(text, path)).head.categories;
}

test('a title may be a number, a date or a boolean', async () => {
	assert.equal(await titleOf('---\ntitle: 1984\n---\nx'), '1984');
	assert.equal(await titleOf('---\ntitle: 007\n---\nx'), '007');
	assert.equal(await titleOf('---\ntitle: 2013-07-13\n---\nx'), '2013-07-13');
	assert.equal(await titleOf('---\ntitle: true\n---\nx'), 'true');
	assert.equal(await titleOf('+++\ntitle = 1984\n+++\nx'), '1984');
	assert.equal(await titleOf('{"title": false}\nx'), 'false');
});

test('a title that acts on terminals is made harmless', async () => {
	assert.equal(await titleOf('---\ntitle: "a\\e]0;x\\a\\nb"\n---\nx'), 'a b');
	assert.equal(await titleOf('+++\ntitle = "a\\u001b[31mb"\n+++\nx'), 'ab');
	assert.equal(await titleOf('---\ntitle: Salt &amp; &#27;[31mIron\n---\nx'), 'Salt & Iron');
});

test('without a title the first heading is it, and is not said twice', async () => {
	const story = await read('\n# The *Rain* #\n\nIt rained.\n');
	assert.equal(story.head.title, 'The Rain');
	assert.equal(story.body, 'It rained.\n');
	assert.equal((await read('The Rain\n========\n\nIt rained.')).body, 'It rained.');
	assert.equal((await read('## The Rain\nIt rained.')).head.title, 'The Rain');
});

test('a heading that says the title again is taken out, another is not', async () => {
	const again = await read('---\ntitle: The rain\n---\n\n# The Rain!\n\nIt rained.');
	assert.equal(again.head.title, 'The rain');
	assert.equal(again.body, 'It rained.');
	const other = await read('---\ntitle: The rain\n---\n# Chapter one\n\nIt rained.');
	assert.equal(other.body, '# Chapter one\n\nIt rained.');
});

test('a heading further down is a title only at level 1, and stays in the text', async () => {
	const story = await read('Once.\n\n```\n# no\n```\n\n# The Rain\n\nIt rained.');
	assert.equal(story.head.title, 'The Rain');
	assert.match(story.body, /# The Rain/);
	assert.equal(await titleOf('Once.\n\n## Chapter 2\n\nIt rained.', 'the-rain.md'), 'The rain');
});

test('without a heading the file name is the title', async () => {
	assert.equal(await titleOf('It rained.', '_posts/2013-07-13-the-long-rain.md'), 'The long rain');
	assert.equal(await titleOf('It rained.', '2013-07-13 The Long Rain.md'), 'The Long Rain');
	assert.equal(await titleOf('It rained.', 'news/the_long-rain/index.md'), 'The long rain');
	assert.equal(await titleOf('It rained.', '2013-07-13.md'), '2013 07 13');
	assert.equal(await titleOf('', 'a\u001b[31m\nb.md'), 'A b');
	assert.equal(await titleOf('---\ntitle: {{ title }}\n---\nx', 'rain.md'), 'Rain');
});

test('dates come from the front matter, else from the path', async () => {
	assert.equal(await dateOf('---\ndate: 2013-07-13 23:59:00 -08:00\n---\nx'), '2013-07-13');
	assert.equal(await dateOf('+++\ndate = 2013-07-13\n+++\nx'), '2013-07-13');
	assert.equal(await dateOf('---\npubDate: Jul 13 2013\n---\nx', 'x.mdx'), '2013-07-13');
	assert.equal(await dateOf('x', '_posts/2013-07-13-x.md'), '2013-07-13');
	assert.equal(await dateOf('x', '20130713-x.md'), '2013-07-13');
	assert.equal(await dateOf('x', '2013/07/13/x.md'), '2013-07-13');
	assert.equal(await dateOf('---\ndate: 2013-02-30\n---\nx', '2013-07-13-x.md'), '2013-07-13');
	assert.equal(await dateOf('---\ndate: soon\n---\nx', '2013-02-30-x.md'), undefined);
});

test('categories in the dialects that people have', async () => {
	assert.deepEqual(await categoriesOf('---\ncategory: Short Stories\n---\nx'), ['Short Stories']);
	assert.deepEqual(await categoriesOf('---\ncategories: jekyll update\n---\nx', '_posts/x.md'), [
		'jekyll',
		'update',
	]);
	assert.deepEqual(
		await categoriesOf('---\ncategories: Short stories\n---\nx', 'source/_posts/x.md'),
		['Short stories'],
	);
	assert.deepEqual(await categoriesOf('---\ncategories: News, Sports\n---\nx'), ['News', 'Sports']);
	assert.deepEqual(await categoriesOf('---\ncategories:\n- [Sports, Baseball]\n- [News]\n---\nx'), [
		'Sports',
		'Baseball',
		'News',
	]);
	assert.deepEqual(
		await categoriesOf('---\ncategories:\n- News\n- NEWS\n- {name: Sports}\n---\nx'),
		['News', 'Sports'],
	);
	assert.deepEqual(
		await categoriesOf('+++\n[taxonomies]\ncategories = ["News"]\n[extra]\nauthor = "x"\n+++\nx'),
		['News'],
	);
	assert.deepEqual(await categoriesOf('Title: x\nCategory: News\n\nx'), ['News']);
	assert.deepEqual(await categoriesOf('---\ncategories:\n- Uncategorized\n---\nx'), [
		'Uncategorised',
	]);
	assert.deepEqual(await categoriesOf('x'), ['Uncategorised']);
});

test('a list that an alias puts into itself has an end', async () => {
	const head = '---\ntitle: Rain\ncategories: &a [One, *a]\ntags: &b [*b]\n---\n';
	assert.deepEqual(await categoriesOf(`${head}It rained.`), ['One']);
});

test('a folder is the category where the front matter names none', async () => {
	assert.deepEqual(await categoriesOf('x', 'news/x.md'), ['News']);
	assert.deepEqual(await categoriesOf('x', 'content/posts/short-stories/x/index.md'), [
		'Short stories',
	]);
	assert.deepEqual(await categoriesOf('x', 'Sports/_posts/2013-07-13-x.md'), ['Sports']);
	assert.deepEqual(await categoriesOf('x', '2013/07/x.md'), ['Uncategorised']);
});

test('authors, tags, series and language', async () => {
	const {head} = await read(
		'---\ntitle: x\nauthor: Le Guin, Ursula K.\ntags: rain, night rain, Rain\nseries: The Long Relay\npart: 2 of 3\nlang: pt_BR\n---\nx',
	);
	assert.deepEqual(head.authors, ['Le Guin, Ursula K.']);
	assert.deepEqual(head.tags, ['rain', 'night rain']);
	assert.equal(head.series, 'The Long Relay');
	assert.equal(head.part, 2);
	assert.equal(head.lang, 'pt-BR');
	const other = (
		await read(
			'---\nauthors:\n- {name: Nell}\n- "[[people/bert|Bert]]"\ntags: "#rain #night"\nseries: {name: Relay, part: 3}\nlang: "klingon\\e"\n---\nx',
		)
	).head;
	assert.deepEqual(other.authors, ['Nell', 'Bert']);
	assert.deepEqual(other.tags, ['rain', 'night']);
	assert.equal(other.series, 'Relay');
	assert.equal(other.part, 3);
	assert.equal(other.lang, undefined);
	assert.deepEqual((await read('Title: x\nAuthors: Nell, Bert\n\nx')).head.authors, [
		'Nell',
		'Bert',
	]);
});

test('comments are read as a list, as a count, and not as a switch', async () => {
	const story = await read(
		'---\ntitle: x\ncomments:\n- {author: Nell, date: 2013-07-13, text: "*Good*."}\n- {name: Bert, date: 2013-07-14, body: More.}\n- Just words.\n- {author: Nobody}\n---\nx',
	);
	assert.deepEqual(
		story.comments.map(({author, date, text}) => [author, isoDate(date), text]),
		[
			['Nell', '2013-07-13', '*Good*.'],
			['Bert', '2013-07-14', 'More.'],
			['Anonymous', undefined, 'Just words.'],
		],
	);
	assert.equal(story.head.comments, 3);
	assert.deepEqual(
		story.head.commenters.map(({author}) => author),
		['Bert', 'Nell', 'Anonymous'],
	);
	assert.equal((await read('---\ntitle: x\ncomments: 5\n---\nx')).head.comments, 5);
	assert.equal((await read('---\ntitle: x\ncomment_count: 7\n---\nx')).head.comments, 7);
	assert.equal((await read('---\ntitle: x\ncomments: true\n---\nx')).head.comments, 0);
});

test('an excerpt is plain words: the written one, else the first sentences', async () => {
	const excerptOf = async (text: string) => (await read(text)).facts.excerpt();
	assert.equal(
		await excerptOf('---\nsummary: It *rained* [all](x) day.\n---\nx'),
		'It rained all day.',
	);
	assert.equal(
		await excerptOf(
			'# Rain\n\n![a](b.png)\n\n> “It **rained**,” she_said.[^1] <b>All</b> day &amp; night.\n\n[^1]: x\n',
		),
		'“It rained,” she_said. All day & night.',
	);
	assert.equal(
		await excerptOf(
			'[[people/nell|Nell]] came. %%not this%% {{< figure >}} ![[map.png]] `Rain` fell.',
		),
		'Nell came. Rain fell.',
	);
	const long = await excerptOf(`${'It rained. '.repeat(50)}`);
	assert.ok(long.length <= 200 && long.endsWith('rained.'));
	const endless = await excerptOf('rain '.repeat(100));
	assert.ok(endless.length <= 201 && endless.endsWith('rain…'));
	assert.ok((await excerptOf('雨'.repeat(500))).length <= 201);
	assert.equal(await excerptOf(''), '');
});

test('ids: global ones as they are, others with the collection, else the path', async () => {
	const idOf = async (head: string) => {
		const {id, shortId} = (await read(`---\ntitle: x\n${head}\n---\nx`, 'a/x.md')).head;
		return [id, shortId];
	};

	assert.deepEqual(await idOf('id: one-minute'), ['/shelf:one-minute', 'one-minute']);
	assert.deepEqual(await idOf('id: 12'), ['/shelf:12', '12']);
	assert.deepEqual(await idOf('guid: https://x.example/?p=1'), [
		'https://x.example/?p=1',
		'https://x.example/?p=1',
	]);
	assert.deepEqual(await idOf('id: urn:isbn:123'), ['urn:isbn:123', 'urn:isbn:123']);
	assert.deepEqual(await idOf('id: a\nguid: 123e4567-e89b-12d3-a456-426614174000'), [
		'123e4567-e89b-12d3-a456-426614174000',
		'a',
	]);
	assert.deepEqual(await idOf('permalink: /one/minute/'), ['/shelf:/one/minute/', '/one/minute/']);
	assert.deepEqual(await idOf('permalink: /:year/:title/'), ['/shelf/a/x.md', 'a/x.md']);
	assert.deepEqual(await idOf('id: "\\e[31m"'), ['/shelf/a/x.md', 'a/x.md']);
});

test('the fingerprint is of the text, not of the front matter', async () => {
	const fingerprint = async (text: string) => (await read(text)).facts.fingerprint();
	const plain = await fingerprint('It rained.\n');
	assert.match(plain, /^[0-9a-z]+-a$/);
	assert.equal(await fingerprint('---\ntitle: x\n---\r\n\r\nIt rained.\r\n\r\n'), plain);
	assert.equal(await fingerprint('# Rain\n\nIt rained.'), plain);
	assert.notEqual(await fingerprint('It\n\nrained.\n'), plain);
});

test('words and minutes count the text', async () => {
	const {facts} = await read(`---\ntitle: x\nexcerpt: one two\n---\n${'rain '.repeat(460)}`);
	assert.deepEqual(facts.count(), {words: 460, minutes: 2});
	assert.equal((await read('雨'.repeat(800))).facts.count().minutes, 2);
});

test('a file is the same story when it is opened by a link', async t => {
	const folder = makeFolder(t, {'news/x.md': '---\nid: rain\n---\nIt rained.'});
	symlinkSync(join(folder, 'news'), join(folder, 'link'));
	const root = {root: folder, identity: 'dogear'};
	const story = await readAt(join(folder, 'news', 'x.md'), root);
	assert.equal(story.kind === 'story' && story.head.id, 'dogear:rain');
	assert.equal(story.kind === 'story' && story.head.relativePath, 'news/x.md');
	const linked = await readAt(join(folder, 'link', 'x.md'), root);
	assert.deepEqual('head' in linked && linked.head, 'head' in story && story.head);
});

test('a file that is gone is refused in words', async () => {
	const gone = await readAt('/nowhere/gone.md');
	assert.equal(
		gone.kind === 'problem' && gone.problem.message,
		'“gone.md” is not there (any more).',
	);
});

test('a damaged head costs one sentence, and a story is there', async () => {
	const {
		problems: [problem],
		head,
		body,
	} = await read('---\ntitle: Rain: a story\n---\nIt rained.');
	assert.equal(head.title, 'Rain: a story');
	assert.equal(body, 'It rained.');
	assert.equal(problem?.path, '/shelf/rain.md');
	assert.equal(
		problem?.message,
		'“rain.md”: Its front matter is not valid YAML (line 1); it was read line by line. Correct it to have all of it.',
	);
});

test('one line of ten million characters is read', async t => {
	const folder = makeFolder(t, {'long.md': ''});
	writeFileSync(join(folder, 'long.md'), 'rain '.repeat(2_000_000));
	const story = await readAt(join(folder, 'long.md'));
	assert.equal(story.kind === 'story' && story.facts.count().words, 2_000_000);
});

test('any bytes are a story with a title and a category', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({maxLength: 300}), async bytes => {
			const {head} = await readStoryText(bytes, 'standard input');
			assert.ok(head.title.length > 0 && head.categories.length > 0);
		}),
		{numRuns: 200},
	);
});
