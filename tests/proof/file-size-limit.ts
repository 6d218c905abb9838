import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {openPlaceStore} from '../../src/disk/places/place-store.ts';
import {makeHome} from '../disk/places/home.ts';

const child = fileURLToPath(new URL('children/save-many.ts', import.meta.url));

/**
 * Lets a window read on where no file may grow over some 64 KiB, for real: the system takes part of
 * a line, then refuses. The window must leave in order and with a notice, and every acknowledged
 * place must be there. Returns the figures in words; where the system sets no such limits, says so.
 */
export async function proveFileSizeLimit(): Promise<string> {
	if (process.platform === 'win32') {
		return 'This system knows no limit of a file’s size: not proved.';
	}

	const many = await saveWithinLimit('', 400);
	const one = await saveWithinLimit('story', 400);
	return `With files limited to 64 KiB: ${many} of 400 stories, and ${one} of 400 saves of one story, were acknowledged before the disk was full; all of them are there.`;
}

/** How many saves were acknowledged. Counts of `ulimit` are 512 bytes (POSIX), in some shells 1024. */
async function saveWithinLimit(story: string, saves: number): Promise<number> {
	using home = makeHome();
	const script = 'ulimit -f 128 && exec "$0" "$@"';
	const window = spawn(
		'sh',
		['-c', script, process.execPath, child, home.path, 'window', story, String(saves)],
		{stdio: ['ignore', 'pipe', 'pipe']},
	);
	const [output, notices, [code]] = await Promise.all([
		text(window.stdout),
		text(window.stderr),
		once(window, 'close'),
	]);
	assert.equal(code, 0, notices);
	assert.match(notices, /^Your place cannot be saved in .*, because the file may not grow/);
	const acknowledged = output
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {id: string; index: number});
	const store = openPlaceStore({directories: home, clock: Date.now});
	assert.deepEqual(store.notices, []);
	for (const {id, index} of acknowledged) {
		const found = store.records().get(id)?.anchor.offset ?? 0;
		assert.ok(story === '' ? found === index : found >= index, id);
	}

	return acknowledged.length;
}
