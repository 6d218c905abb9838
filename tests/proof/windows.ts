import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {openPlaceStore} from '../../src/disk/places/place-store.ts';
import {type Home, makeHome, makeRecord} from '../disk/places/home.ts';

const child = fileURLToPath(new URL('children/save-many.ts', import.meta.url));

interface Save {
	readonly id: string;
	readonly name: string;
	readonly index: number;
	readonly seq: number;
}

/**
 * Lets windows, each a process of its own, save at the same time, first to different stories, then
 * all to the same one, while an idle window that has an older place of it stays open and leaves last.
 * Returns the figures in words.
 */
export async function proveWindows(windows: number, saves: number): Promise<string> {
	await proveDifferentStories(windows, saves);
	await proveSameStory(windows, saves);
	return `${windows} processes × ${saves} saves to different stories: 0 of ${windows * saves} lost. To the same story: the last by sequence wins in every window and in the file; a window that was idle takes nothing back.`;
}

async function proveDifferentStories(windows: number, saves: number): Promise<void> {
	using home = makeHome();
	const all = await saveAtOnce(home, windows, saves, '');
	const store = openPlaceStore({directories: home, clock: Date.now});
	assert.equal(store.records().size, windows * saves);
	for (const {id, index} of all) {
		assert.equal(store.records().get(id)?.anchor.offset, index, id);
	}

	assert.deepEqual(store.notices, []);
}

async function proveSameStory(windows: number, saves: number): Promise<void> {
	using home = makeHome();
	const idle = openPlaceStore({directories: home, clock: Date.now});
	idle.save(makeRecord('shared', 0, {path: 'idle'}));
	const watching = openPlaceStore({directories: home, clock: Date.now});
	const all = await saveAtOnce(home, windows, saves, 'shared');
	const last = all.reduce((one, other) => (other.seq > one.seq ? other : one));
	idle.close();
	watching.refresh();
	rmSync(join(home.config, 'places.copy.json'));
	for (const store of [idle, watching, openPlaceStore({directories: home, clock: Date.now})]) {
		const record = store.records().get('shared');
		assert.deepEqual(
			{name: record?.path, index: record?.anchor.offset, seq: record?.seq},
			{name: last.name, index: last.index, seq: last.seq},
		);
	}
}

/** All saves that returned. */
async function saveAtOnce(
	home: Home,
	windows: number,
	saves: number,
	story: string,
): Promise<Save[]> {
	const runs = Array.from({length: windows}, async (_, index) => {
		const window = spawn(process.execPath, [
			child,
			home.path,
			`window-${index}`,
			story,
			String(saves),
		]);
		const [output, notices, [code]] = await Promise.all([
			text(window.stdout),
			text(window.stderr),
			once(window, 'close'),
		]);
		assert.equal(notices, '');
		assert.equal(code, 0);
		return output
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line) as Save);
	});
	const all = (await Promise.all(runs)).flat();
	assert.equal(all.length, windows * saves);
	return all;
}
