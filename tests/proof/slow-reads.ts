import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {delayMs, startSlowly} from '../bench/slow-disk.ts';
import {percentile} from '../bench/statistics.ts';
import {pause, type Timed} from '../bench/stopwatch.ts';
import {writeCollection, writeStory} from '../bench/stories/write-stories.ts';
import {type Folder, makeFolder, run} from '../end-to-end/support.ts';
import {program} from '../end-to-end/terminal.ts';

/** Somebody who holds a key down. */
const betweenKeysMs = 50;
/** In which a key is answered: half of them, and 95 of 100. Milliseconds. */
const most = {median: 50, nearlyAll: 100};

/**
 * Reads stories from a disk on which every read takes 50 ms: Home, the list and the pages of stories that are
 * known, while they are loaded and checked, and Home of stories that are read for the first time. So
 * many keys are pressed at each. A story that has to be waited for says that it is being opened.
 * Returns the figures in words.
 */
export async function proveSlowReads(stories: number, keys: number): Promise<string> {
	using folder = makeFolder();
	const shelf = join(folder.path, 'shelf');
	writeCollection(shelf, stories, 3);
	const long = folder.write('long/long.md', '');
	writeStory(long, 20_000, 5);
	await run(['list', shelf], {home: folder.home});
	const figures = [
		await onHome('on Home', folder.home, shelf, keys),
		await onHome('on Home of new stories', join(folder.path, 'new'), shelf, keys),
		await inList(folder, shelf, stories, keys),
		await inStory(folder, long, keys),
	];
	const told = figures.map(({where, times}) => {
		const [median, nearlyAll] = [0.5, 0.95].map(share => percentile(times, share));
		const words = `${where} ${median?.toFixed(0)} and ${nearlyAll?.toFixed(0)} ms`;
		assert.ok((median ?? Number.NaN) <= most.median, words);
		assert.ok((nearlyAll ?? Number.NaN) <= most.nearlyAll, words);
		return words;
	});
	return `Where every read takes ${delayMs} ms, in half of ${keys} keys and in 95 % of them the answer comes after: ${told.join(', ')}.`;
}

interface Figures {
	readonly where: string;
	/** Milliseconds. */
	readonly times: readonly number[];
}

async function onHome(where: string, home: string, shelf: string, keys: number): Promise<Figures> {
	const running = startSlowly({program, home, folder: shelf, words: [shelf]});
	await running.see('enter open');
	const times = await press(running, ['j', 'k'], keys);
	await running.stop();
	return {where, times};
}

async function inList(folder: Folder, shelf: string, stories: number, keys: number) {
	const list = startSlowly({program, home: folder.home, folder: shelf, words: [shelf]});
	await list.see(`All ${stories} stories`);
	await list.press('/');
	await list.see(`All stories · ${stories}`);
	await list.press('\r');
	const times = await press(list, ['j', 'j', 'k'], keys);
	// Nobody has read this one ahead.
	const opening = await list.pressUntil('\r', 'Opening');
	assert.ok(opening <= most.nearlyAll, `a story was said to be opened after ${opening} ms`);
	await list.see('page 1 of');
	await list.stop();
	return {where: 'in a list', times};
}

async function inStory(folder: Folder, path: string, keys: number): Promise<Figures> {
	const story = startSlowly({program, home: folder.home, folder: dirname(path), words: [path]});
	await story.see('page 1 of');
	const times = await press(story, [' ', ' ', 'b'], keys);
	await story.stop();
	return {where: 'in a story', times};
}

/** Presses so many of these keys in turn; the milliseconds until each has changed the screen. */
async function press(
	{press: pressOne}: Timed,
	keys: readonly string[],
	count: number,
): Promise<readonly number[]> {
	const times: number[] = [];
	for (let key = 0; key < count; key++) {
		await pause(betweenKeysMs);
		times.push((await pressOne(keys[key % keys.length] ?? '')).first);
	}

	return times;
}
