import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {openPlaceStore} from '../../src/disk/places/place-store.ts';
import {type Home, makeHome} from '../disk/places/home.ts';

const child = fileURLToPath(new URL('children/turn-pages.ts', import.meta.url));
/** What may be in a home after a start: nothing half-written, no lock. */
const expected =
	/^(config\/places(\.copy)?\.json|state\/places\.journal|state\/places\.fold-[^.]+\.journal)$/;

/**
 * Kills a window with SIGKILL while it turns pages, so many times, at random moments: while it
 * starts, saves, or leaves. After each the store must open without a notice, every story at the last
 * acknowledged page or a later one, and nothing stale must be left. Returns the figures in words.
 */
export async function proveCrashes(kills: number): Promise<string> {
	using home = makeHome();
	const acknowledged = new Map<string, number>();
	let next = 1;
	for (let kill = 0; kill < kills; kill++) {
		for (const page of await turnPagesUntilKilled(home, next)) {
			acknowledged.set(`story-${page % 3}`, page);
			next = page + 1;
		}

		// A page that was saved and not acknowledged any more may be there as well.
		next += 3;
		const store = openPlaceStore({directories: home, clock: Date.now});
		assert.deepEqual(store.notices, [], `after kill ${kill + 1}`);
		for (const [id, page] of acknowledged) {
			const found = store.records().get(id)?.anchor.offset ?? 0;
			assert.ok(found >= page && found < next, `${id} is at ${found}, not at ${page}`);
		}

		const stale = home.files().filter(name => !expected.test(name));
		assert.deepEqual(stale, [], `after kill ${kill + 1}`);
	}

	openPlaceStore({directories: home, clock: Date.now}).close();
	assert.deepEqual(home.files(), ['config/places.copy.json', 'config/places.json']);
	return `${kills} × kill -9 while ${next - 1 - 3 * kills} pages were turned: 0 unreadable stores, 0 places older than the last acknowledged save, 0 stale files after the next start.`;
}

/** The pages that a window said it had saved before it was killed. */
async function turnPagesUntilKilled(home: Home, first: number): Promise<number[]> {
	const window = spawn(process.execPath, [child, home.path, String(first)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const output: Buffer[] = [];
	window.stdout.on('data', (bytes: Buffer) => output.push(bytes));
	const isClosed = once(window, 'close');
	// One in eight is killed while it starts.
	if (Math.random() < 7 / 8) {
		await Promise.race([once(window.stdout, 'data'), isClosed]);
	}

	await wait(Math.random() * 120);
	assert.equal(window.exitCode, null, 'the window left by itself');
	window.kill('SIGKILL');
	await isClosed;
	const lines = Buffer.concat(output).toString().split('\n');
	return lines.slice(0, -1).map(Number);
}
