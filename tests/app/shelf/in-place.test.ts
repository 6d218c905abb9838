import assert from 'node:assert/strict';
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {resolveStart} from '../../../src/app/session/resolve-start.ts';
import {findShelf, loadCollection} from '../../../src/app/shelf/open-shelf.ts';
import {readWhole} from '../../../src/app/shelf/read-file.ts';
import {toOpenText} from '../../../src/app/shelf/story-text.ts';
import {plainText} from '../../../src/core/document/block.ts';
import {type Folder, makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';
import {countOpened} from '../count-opened.ts';

const russian = 'Шёл дождь, и на пристани никого не было. Анна ждала парома до вечера.';

/** Cyrillic letters and ASCII in windows-1251. */
function inWindows1251(text: string): Buffer {
	return Buffer.from(
		[...text].map(letter => {
			const code = letter.charCodeAt(0);
			return code < 0x80 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
		}),
	);
}

const verse =
	'The heron has no house,\nthe otter has no door,\nthe miller has a mouse\nand does not need much more.';

async function withShelf(work: (folder: Folder, shelf: string) => Promise<void>): Promise<void> {
	using folder = makeFolder();
	folder.write('shelf/collection.yml', 'title: Shelf\n');
	const russianPath = folder.write('shelf/dozhd.md', '');
	fs.writeFileSync(russianPath, inWindows1251(`---\ntitle: Дождь\n---\n${russian}\n`));
	folder.write('shelf/damaged.md', '# The Ferry\n\nI donâ€™t know, she said. Itâ€™s late.\n');
	folder.write('shelf/heron.txt', `THE HERON\n\n${verse}\n\n_Nobody_ paid it twice.\n`);
	await work(folder, `${folder.path}/shelf`);
}

test('stories in other encodings, damaged ones and plain text are read in a folder as add reads them', () =>
	withShelf(async (folder, shelf) => {
		const context = contextOf(folder.home, []);
		const loaded = await loadCollection(context, [shelf]);
		assert.ok(loaded.kind === 'loaded');
		const {stories, details} = loaded.collection;
		assert.deepEqual(stories.map(({title}) => title).sort(), ['THE HERON', 'The Ferry', 'Дождь']);
		const {excerptOf} = await details.load(['excerpt']);
		const excerpts = new Map(stories.map(story => [story.title, excerptOf(story)]));
		assert.equal(excerpts.get('Дождь' as never), russian);
		assert.equal(excerpts.get('The Ferry' as never), 'I don’t know, she said. It’s late.');
		const heron = await readWhole(context, `${shelf}/heron.txt`);
		assert.ok(heron.kind === 'story');
		const {text} = await toOpenText(heron);
		assert.deepEqual(
			text.map(block => [block.kind, plainText(block)]),
			[
				['verse', verse],
				['paragraph', 'Nobody paid it twice.'],
			],
		);
		context.places.close();
		await (await context.index()).close();
	}));

test('a story that is named by its id is read once', async t => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const path = `${context.library}/rain.md`;
	fs.mkdirSync(context.library, {recursive: true});
	fs.writeFileSync(path, '---\nid: rain\n---\nIt rained.');
	fs.utimesSync(path, 1_700_000_000, 1_700_000_000);
	await loadCollection(context, []);
	const opened = countOpened(t, 'rain.md');
	const begun = await resolveStart(context, {command: 'read', paths: ['rain'], isContinue: false});
	assert.ok(begun.kind === 'story' && begun.story.shortId === 'rain');
	assert.equal(opened(), 1);
	context.places.close();
	await (await context.index()).close();
});

test('a file that is named beside others is read once for what is shown first and for the whole', async t => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const [rain, snow] = [folder.write('rain.md', 'It rained.'), folder.write('snow.md', 'Snow.')];
	const opened = countOpened(t, 'rain.md');
	const shelf = findShelf(context, [rain, snow]);
	assert.ok(shelf.kind === 'shelf');
	const first = await shelf.preview();
	assert.deepEqual((await shelf.open()).stories, first?.stories);
	assert.equal(opened(), 1);
	context.places.close();
	await (await context.index()).close();
});

test('what is no text is no story, whatever its name: it costs a sentence', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	folder.write('shelf/rain.md', 'MZ was the sign on the door, and nobody knew what RIFF meant.');
	folder.write('shelf/bell.md', 'It rained.\0');
	folder.write('shelf/print.md', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\n');
	folder.write('shelf/zeros.md', new Uint8Array(5000));
	folder.write('shelf/packed.md', gzipSync('rain').subarray(2));
	const loaded = await loadCollection(context, [`${folder.path}/shelf`]);
	assert.ok(loaded.kind === 'loaded');
	const {stories, problems} = loaded.collection;
	assert.deepEqual(stories.map(({relativePath}) => relativePath).sort(), ['bell.md', 'rain.md']);
	assert.deepEqual(problems.map(({message}) => message).sort(), [
		'“packed.md” is no text, whatever its name says; give it the ending that it should have.',
		'“print.md” is a PDF: save its text, or the page that it was made of.',
		'“zeros.md” is no text, whatever its name says; give it the ending that it should have.',
	]);
	context.places.close();
	await (await context.index()).close();
});

test('a start with a file looks for its collection once', async t => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	folder.write('shelf/collection.yml', 'title: Shelf\n');
	const path = folder.write('shelf/rain.md', 'It rained.');
	const asked = t.mock.method(fs.promises, 'stat');
	syncBuiltinESMExports();
	t.after(syncBuiltinESMExports);
	const target = await resolveStart(context, {command: 'read', paths: [path], isContinue: false});
	assert.ok(target.kind === 'story');
	const {title} = await target.follow({});
	assert.equal(title, 'Shelf');
	const settings = asked.mock.calls.filter(({arguments: [at]}) =>
		String(at).endsWith('shelf/collection.yml'),
	);
	assert.equal(settings.length, 1);
	context.places.close();
	await (await context.index()).close();
});
