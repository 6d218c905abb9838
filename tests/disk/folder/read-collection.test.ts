import assert from 'node:assert/strict';
import {chmodSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {findRoot} from '../../../src/disk/folder/find-root.ts';
import {makeFolder} from './folder.ts';
import {readCollection} from './read-whole-collection.ts';

const today = {year: 2013, month: 7, day: 13, seconds: 0};

function story(fields: string): string {
	return `---\n${fields}\n---\nIt rained.\n`;
}

test('a folder is a collection: newest stories first, undated ones last', async t => {
	const folder = makeFolder(t, {
		'a.md': story('title: A'),
		'b.md': story('title: B\ndate: 2013-07-12'),
		'news/2013-07-13-c.md': 'It rained.',
	});
	const {title, stories, problems, hasSettings} = await readCollection(folder, {today});
	assert.equal(title, folder.split('/').at(-1));
	assert.equal(hasSettings, false);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		stories.map(({title}) => title),
		['C', 'B', 'A'],
	);
});

test('collection.yml gives title, tagline, menu and static pages', async t => {
	const folder = makeFolder(t, {
		'collection.yml':
			'title: The Lantern Post\ntagline: stories by lamplight\nmenu: [News, Stories]\npages: [about/terms.md, ./about/about.md]\n',
		'about/about.md': story('title: About'),
		'about/terms.md': story('title: Terms of use\ndate: 2013-07-01'),
		'x.md': story('title: X'),
	});
	const collection = await readCollection(folder, {today, identity: 'dogear'});
	assert.equal(collection.title, 'The Lantern Post');
	assert.equal(collection.tagline, 'stories by lamplight');
	assert.deepEqual(collection.menu, ['News', 'Stories']);
	assert.deepEqual(
		collection.pages.map(({title}) => title),
		['Terms of use', 'About'],
	);
	assert.deepEqual(
		collection.stories.map(({title}) => title),
		['X'],
	);
});

test('a damaged collection.yml costs one notice', async t => {
	const folder = makeFolder(t, {'collection.yml': 'title: Rain: a post\nmenu: [News', 'x.md': 'x'});
	const {title, problems} = await readCollection(folder);
	assert.equal(title, 'Rain: a post');
	assert.equal(problems.length, 1);
	assert.match(problems[0]?.message ?? '', /collection\.yml is not valid YAML \(line 1\)/);
});

test('a page that collection.yml names and that is not there costs one notice', async t => {
	const folder = makeFolder(t, {'collection.yml': 'title: Rain\npages: about/about.md\n'});
	const {problems} = await readCollection(folder);
	assert.deepEqual(
		problems.map(({message}) => message),
		['collection.yml names the page “about.md”, which is not there; correct its path.'],
	);
});

test('pages by layout are static when they have no date', async t => {
	const folder = makeFolder(t, {
		'about.md': story('title: About\nlayout: page'),
		'note.md': story('title: Note\nlayout: page\ndate: 2013-07-01'),
	});
	const {pages, stories} = await readCollection(folder, {today});
	assert.deepEqual(
		pages.map(({title}) => title),
		['About'],
	);
	assert.deepEqual(
		stories.map(({title}) => title),
		['Note'],
	);
});

test('drafts, stories of the future and expired ones are hidden and counted', async t => {
	const folder = makeFolder(t, {
		'_drafts/a.md': 'x',
		'b.md': story('title: B\ndraft: true'),
		'c.md': story('title: C\npublished: false'),
		'd.md': story('title: D\ndate: 2013-07-15'),
		'e.md': story('title: E\ndate: 2013-07-01\npublishDate: 2014-01-01'),
		'f.md': story('title: F\ndate: 2013-07-01\nexpiryDate: 2013-07-02'),
		'tomorrow.md': story('title: Tomorrow\ndate: 2013-07-14'),
		'g.md': story('title: G\ndraft: false\npublished: true\nexpiryDate: 2013-07-20'),
	});
	const {hidden, stories} = await readCollection(folder, {today});
	assert.deepEqual(hidden, {drafts: 3, future: 2, expired: 1});
	assert.deepEqual(
		stories.map(({title}) => title),
		['Tomorrow', 'G'],
	);
});

test('of two stories with one id the first path keeps it', async t => {
	const folder = makeFolder(t, {
		'b.md': story('id: rain\ntitle: B'),
		'a.md': story('id: rain\ntitle: A'),
	});
	const {stories, problems} = await readCollection(folder, {identity: 'dogear'});
	assert.deepEqual(stories.map(({id}) => id).sort(), [join(folder, 'b.md'), 'dogear:rain'].sort());
	assert.equal(problems.length, 1);
	assert.match(problems[0]?.message ?? '', /^“b\.md” has the id “rain” of a\.md; give it one/);
});

test('every bad file costs one notice, and the others are there', async t => {
	const outside = makeFolder(t, {'x.md': 'x'});
	const folder = makeFolder(t, {
		'good.md': story('title: Good'),
		'bad.md': story('title: Bad: very'),
		'latin.md': Uint8Array.of(0x23, 0x20, 0xfc),
	});
	symlinkSync(join(outside, 'x.md'), join(folder, 'out.md'));
	const {stories, problems} = await readCollection(folder);
	assert.equal(stories.length, 3);
	assert.deepEqual(
		problems.map(({path}) => path.split('/').at(-1)),
		['out.md', 'bad.md'],
	);
});

test('a folder that is not there is an empty collection with a problem', async () => {
	const {stories, problems, title} = await readCollection('/nowhere/at/all');
	assert.deepEqual(stories, []);
	assert.equal(title, 'all');
	assert.equal(problems.length, 1);
});

test('the root of a file is the nearest folder above it with a collection.yml', async t => {
	const folder = makeFolder(t, {'collection.yml': '', 'a/b/x.md': '', 'a/collection.yml/x': ''});
	chmodSync(folder, 0o755);
	assert.equal(await findRoot(join(folder, 'a', 'b', 'x.md')), folder);
	assert.equal(await findRoot('/'), undefined);
});

test('the bundled collection has no problems', async () => {
	const root = join(import.meta.dirname, '..', '..', '..', 'stories');
	const {title, stories, pages, menu, problems, details} = await readCollection(root, {
		identity: 'dogear',
	});
	assert.equal(title, 'The Lantern Post');
	assert.deepEqual(problems, []);
	assert.equal(pages.length, 3);
	assert.deepEqual(menu, ['News', 'Sports', 'Stories']);
	for (const story of stories) {
		assert.ok(story.date && story.words > 0 && details.excerptOf(story) !== '', story.path);
		assert.ok(story.id.startsWith('dogear:'), story.path);
	}
});
