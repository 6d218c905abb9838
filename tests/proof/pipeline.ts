import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {print} from '../../src/app/commands/print.ts';
import type {AppContext} from '../../src/app/context.ts';
import {loadCollection} from '../../src/app/shelf/open-shelf.ts';
import {readWhole} from '../../src/app/shelf/read-file.ts';
import {foreign} from '../../src/app/shelf/read-foreign.ts';
import {toOpenText} from '../../src/app/shelf/story-text.ts';
import {openStoryIndex} from '../../src/disk/index/story-index.ts';
import {openPlaceStore} from '../../src/disk/places/place-store.ts';
import {findDirectories} from '../../src/disk/storage/directories.ts';
import {makeRecord} from '../disk/places/home.ts';
import {makeFolder, run} from '../end-to-end/support.ts';
import {
	damagedStory,
	encodings,
	fileName,
	hostileStory,
	hostileTexts,
	sinks,
} from './hostile-stories.ts';
import {findActing, watchScreens} from './screen.ts';

/**
 * Brings every `step`-th hostile string in all encodings through all of the program but the terminal:
 * files, collection, pages, screens, and what is printed. Nothing may come out that is not within the
 * grammar of what dogear writes. Returns the figures in words.
 */
export async function provePipeline(step: number): Promise<string> {
	using folder = makeFolder();
	const library = join(folder.home, 'data/library');
	mkdirSync(library, {recursive: true});
	const texts = hostileTexts.filter((_, index) => index % step === 0);
	for (const [index, text] of texts.entries()) {
		for (const [at, encoding] of encodings.entries()) {
			write(library, fileName(text, index * 10 + at), hostileStory([text], encoding));
		}

		write(library, fileName(text, index * 10 + 9), damagedStory(text));
	}

	const said: string[] = [];
	const context = contextOf(folder.home, said);
	const loaded = await loadCollection(context, [library]);
	assert.ok(loaded.kind === 'loaded');
	const {collection} = loaded;
	assert.equal(collection.stories.length, texts.length * (encodings.length + 1));
	const screens = watchScreens(collection);
	for (const story of collection.stories) {
		const found = await readWhole(context, story.path);
		assert.ok(found.kind === 'story', story.path);
		screens.readThrough(story, await toOpenText(found));
		context.places.save(makeRecord(story.id, 1, {path: story.path, title: story.title}));
		await print(context, story.path);
		expectWithin(said, story.path);
	}

	context.places.close();
	await (await context.index()).close();
	const name = texts.join(' ').replaceAll('\0', '');
	const commands = step > 1 ? fewCommands(name) : [...refusals(name), ...listings(library)];
	await expectPrinted(folder.home, commands);
	return `${texts.length} hostile strings in ${sinks.length} sinks and ${encodings.length} encodings, ${collection.stories.length} stories, ${screens.frames()} frames painted, and all that is printed: 0 bytes outside the grammar that dogear writes.`;
}

function write(folder: string, name: Buffer, text: string): void {
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), text);
}

/** What commands are given in a home; what they write and say is added to a list. */
export function contextOf(home: string, said: string[]): AppContext {
	const directories = findDirectories({DOGEAR_HOME: home});
	const index = openStoryIndex(directories.cache, foreign);
	return {
		directories,
		places: openPlaceStore({directories, clock: Date.now}),
		index: () => Promise.resolve(index),
		bundled: join(home, 'none'),
		library: join(home, 'data/library'),
		clock: Date.now,
		write: text => void said.push(text),
		say: sentence => void said.push(sentence),
	};
}

/** What was said since the last look is text and nothing else. */
function expectWithin(said: string[], what: string): void {
	assert.equal(findActing(said.join('')), undefined, what);
	said.length = 0;
}

type Commands = ReadonlyArray<readonly string[]>;

function fewCommands(name: string): Commands {
	return [
		['print', name],
		['list', '--json'],
		['places', '--json'],
	];
}

/** Names what is not there: each command says so, and may quote it. */
function refusals(name: string): Commands {
	return [
		[name],
		['print', name],
		['list', name],
		['list', '--category', name],
		['list', '--state', name],
		['list', '--month', name],
		['list', `--${name}`],
		['places', '--forget', name],
		['places', name],
		['add', name],
		['add', '--as', name, '-'],
		['search', name],
	];
}

function listings(library: string): Commands {
	return [
		[],
		['list'],
		['list', '--json'],
		['list', library],
		['places'],
		['places', '--json'],
		['search', 'words'],
		['search', 'words', '--json'],
		['--continue'],
		['add', '--dry-run', library],
		['add', '--dry-run', '--json', library],
	];
}

async function expectPrinted(home: string, commands: Commands): Promise<void> {
	for (const words of commands) {
		const {out, errors} = await run(words, {home});
		const what = words.join(' ').slice(0, 100);
		assert.equal(findActing(out), undefined, what);
		assert.equal(findActing(errors), undefined, what);
	}
}
