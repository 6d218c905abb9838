import assert from 'node:assert/strict';
import {rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {threadFiles} from '../../../src/app/threads/thread-files.ts';
import {readQuery} from '../../../src/core/search/query.ts';
import {findBest, findStories} from '../../../src/core/search/shelf/find-stories.ts';
import {openCollection} from '../../../src/disk/folder/open-collection.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {makeFolder} from '../folder/folder.ts';

const stories = {
	'rain.md':
		'---\ntitle: Rain\nauthor: Ann Lee\ndate: 2020-05-05\n---\nThe night shift. Nothing else.',
	'night.md':
		'---\ntitle: Nacht\ntags: [rain]\ndate: 2021-01-01\n---\nÜber den Dächern: shift, night.',
	'asia.md': '---\ntitle: 物語\n---\n昔々、雨が降る。 สวัสดีครับ ทุกคน',
	'turkish.md': 'ISPARTA’da ılık bir gün, İstanbul.',
	'hidden.md': '---\ndraft: true\n---\nnight rain',
};

async function search(folder: string, cache: string, ...texts: string[]): Promise<string[][]> {
	const index = await openStoryIndex(cache);
	const collection = await openCollection(folder, {index});
	await index.root(folder, folder).fillWords();
	const found: string[][] = [];
	for (const text of texts) {
		const read = readQuery(text);
		assert.ok(read.kind === 'query', text);
		const stories = await findStories(collection.stories, read.query, index.finder, () => 'unread');
		found.push(stories.map(story => story.relativePath));
	}

	await index.close();
	return found;
}

function shelf(t: TestContext): {folder: string; cache: string} {
	return {folder: makeFolder(t, stories), cache: makeFolder(t, {})};
}

test('stories are found by words, phrases and exclusions, the best first', async t => {
	const {folder, cache} = shelf(t);
	assert.deepEqual(
		await search(folder, cache, 'night', '"night shift"', 'night -dachern', 'rain', 'dächern'),
		[['night.md', 'rain.md'], ['rain.md'], ['rain.md'], ['night.md', 'rain.md'], ['night.md']],
	);
});

test('of many stories the best are found first, and whether there may be more', async t => {
	const {folder, cache} = shelf(t);
	await search(folder, cache);
	const index = await openStoryIndex(cache);
	const collection = await openCollection(folder, {index});
	const best = async (text: string, most: number) => {
		const read = readQuery(text);
		assert.ok(read.kind === 'query');
		const found = await findBest(collection.stories, read.query, index.finder, most);
		return found?.map(story => story.relativePath);
	};

	// The words of the draft are kept as well.
	assert.deepEqual(await best('night', 2), ['night.md']);
	assert.deepEqual(await best('night', 3), ['night.md', 'rain.md']);
	assert.equal(await best('night', 4), undefined);
	assert.equal(await best('night is:unread', 1), undefined);
	await index.close();
});

test('words of Chinese, Japanese, Thai and Turkish are found', async t => {
	const {folder, cache} = shelf(t);
	assert.deepEqual(await search(folder, cache, '雨', '物語', 'ครับ', 'ilik', 'ISTANBUL'), [
		['asia.md'],
		['asia.md'],
		['asia.md'],
		['turkish.md'],
		['turkish.md'],
	]);
});

test('filters choose among the stories, newest first', async t => {
	const {folder, cache} = shelf(t);
	assert.deepEqual(
		await search(
			folder,
			cache,
			'after:2020',
			'before:2021 night',
			'author:lee',
			'tag:rain -nacht',
			'is:finished',
			'after:2020 -shift',
		),
		[['night.md', 'rain.md'], ['rain.md'], ['rain.md'], [], [], []],
	);
});

test('what changed is found by its new words only, what is gone is not found', async t => {
	const {folder, cache} = shelf(t);
	await search(folder, cache, 'night');
	writeFileSync(join(folder, 'rain.md'), 'Snow now.');
	utimesSync(join(folder, 'rain.md'), 1, 1);
	rmSync(join(folder, 'night.md'));
	assert.deepEqual(await search(folder, cache, 'night', 'snow'), [[], ['rain.md']]);
});

test('the keywords of a story are the same before its words are kept and after', async t => {
	const text =
		'---\ntitle: Harbour\n---\nThe harbour lamp; a Harbour, lamps, lamps and a lighthouse.';
	const folder = makeFolder(t, {'a.md': text});
	const cache = makeFolder(t, {});
	const index = await openStoryIndex(cache);
	const {stories, details} = await openCollection(folder, {index});
	const keywords = async () => stories.map((await details.load(['keywords'], stories)).keywordsOf);
	assert.deepEqual(await keywords(), [['harbour', 'lamps']]);
	await index.root(folder, folder).fillWords();
	rmSync(join(folder, 'a.md'));
	assert.deepEqual(await keywords(), [['harbour', 'lamps']]);
	await index.close();
});

test('another thread keeps the words of a folder, and finds them', async t => {
	const {folder, cache} = shelf(t);
	const index = await openStoryIndex(cache);
	await index.moveToThread(threadFiles.shelf);
	await openCollection(folder, {index});
	const root = index.root(folder, folder);
	await root.fillWords();
	assert.deepEqual(await root.wordsKept(), {kept: 5, of: 5});
	assert.equal((await index.finder.find('"night"')).length, 3);
	await index.close();
});
