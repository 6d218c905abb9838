import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {type TestContext, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {openCollection, previewAt} from '../../../src/disk/folder/open-collection.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {makeFolder} from '../folder/folder.ts';

const files = Object.fromEntries(
	Array.from({length: 40}, (_, index) => [`${index}.md`, `---\ntitle: T${index}\n---\nIt rained.`]),
);

/** Opens a folder through the index of a cache; gives how many stories it has. */
async function count(folder: string, cache: string): Promise<number> {
	const index = await openStoryIndex(cache);
	await previewAt(folder, {index}, [join(folder, '1.md')]);
	const {stories, details} = await openCollection(folder, {index});
	const {excerptOf} = await details.load(['excerpt']);
	for (const story of stories) assert.equal(excerptOf(story), 'It rained.');
	await index.close();
	return stories.length;
}

function makeShelf(t: TestContext): {folder: string; cache: string; path: string} {
	const cache = makeFolder(t, {});
	return {folder: makeFolder(t, files), cache, path: join(cache, 'index.db')};
}

test('an index that is cut, overwritten or filled with anything is made again', async t => {
	const {folder, cache, path} = makeShelf(t);
	await count(folder, cache);
	const sound = readFileSync(path);
	const damage = fc.oneof(
		fc.nat(sound.length).map(size => sound.subarray(0, size)),
		fc.uint8Array({maxLength: 5000}),
		fc
			.tuple(fc.nat(sound.length), fc.uint8Array({minLength: 1, maxLength: 3000}))
			.map(([at, bytes]) => {
				const copy = Buffer.from(sound);
				copy.set(bytes.subarray(0, copy.length - at), at);
				return copy;
			}),
	);
	await fc.assert(
		fc.asyncProperty(damage, async bytes => {
			writeFileSync(path, bytes);
			const index = await openStoryIndex(cache);
			const {stories} = await openCollection(folder, {index});
			await index.close();
			assert.equal(stories.length, 40);
		}),
		{numRuns: 30},
	);
});

test('an index of another version is emptied, not read', async t => {
	const {folder, cache, path} = makeShelf(t);
	await count(folder, cache);
	const database = new DatabaseSync(path);
	database.exec("UPDATE about SET made_by = 'another'; UPDATE files SET title = 'Wrong'");
	database.close();
	const index = await openStoryIndex(cache);
	assert.equal(await previewAt(folder, {index}, []), undefined);
	await index.close();
	assert.equal(await count(folder, cache), 40);
});

test('what was tampered with in the index cannot act on the terminal', async t => {
	const {folder, cache, path} = makeShelf(t);
	await count(folder, cache);
	const database = new DatabaseSync(path);
	database.exec(`
		UPDATE files SET title = char(27) || '[31mRed', excerpt = char(27) || ']52;c;x' || char(7);
		UPDATE roots SET summary = json_set(summary, '$.title', char(27) || '[2J');
	`);
	database.close();
	const index = await openStoryIndex(cache);
	const preview = await previewAt(folder, {index}, []);
	assert.ok(preview?.stories[0]);
	const [story] = preview.stories;
	const {excerptOf} = await preview.details.load(['excerpt']);
	const seen = [preview.title, story.title, excerptOf(story)];
	for (const text of seen) assert.doesNotMatch(text ?? '\u001b', /[\u0000-\u001f]/);
	await index.close();
});

test('a cache folder that cannot be made or written costs nothing but the index', async t => {
	const {folder, cache} = makeShelf(t);
	const inTheWay = join(cache, 'file');
	writeFileSync(inTheWay, '');
	assert.equal(await count(folder, join(inTheWay, 'cache')), 40);
	const readOnly = join(cache, 'read-only');
	mkdirSync(readOnly);
	chmodSync(readOnly, 0o500);
	assert.equal(await count(folder, readOnly), 40);
	mkdirSync(join(cache, 'folder', 'index.db'), {recursive: true});
	assert.equal(await count(folder, join(cache, 'folder')), 40);
});

test('an index that another process keeps locked is left alone', async t => {
	const {folder, cache, path} = makeShelf(t);
	await count(folder, cache);
	writeFileSync(join(folder, 'new.md'), 'It rained.');
	const database = new DatabaseSync(path);
	database.exec('BEGIN EXCLUSIVE');
	assert.equal(await count(folder, cache), 41);
	database.exec('ROLLBACK');
	database.close();
	assert.equal(await count(folder, cache), 41);
});

test('two processes that start at once on a new cache both see all stories, and the index is sound', async t => {
	const {folder, cache, path} = makeShelf(t);
	const child = fileURLToPath(new URL('count-stories.ts', import.meta.url));
	const counts = await Promise.all(
		[1, 2, 3].map(async () => {
			const run = spawn(process.execPath, ['--import', 'tsx', child, folder, cache]);
			let output = '';
			run.stdout.on('data', data => {
				output += data;
			});
			const [code] = await once(run, 'close');
			return `${code} ${output.trim()}`;
		}),
	);
	assert.deepEqual(counts, ['0 40', '0 40', '0 40']);
	const database = new DatabaseSync(path);
	assert.deepEqual({...database.prepare('PRAGMA integrity_check').get()}, {integrity_check: 'ok'});
	database.close();
	assert.equal(await count(folder, cache), 40);
});

test('nothing is written but in the cache folder', async t => {
	const {folder, cache} = makeShelf(t);
	await count(folder, cache);
	assert.deepEqual(readdirSync(folder).sort(), Object.keys(files).sort());
	assert.deepEqual(readdirSync(cache), ['index.db']);
	truncateSync(join(cache, 'index.db'), 100);
	assert.equal(await count(folder, cache), 40);
});
