import type {Measure} from '../measure.ts';
import type {Site} from '../site.ts';
import {delayMs, startSlowly} from '../slow-disk.ts';
import {pause} from '../stopwatch.ts';
import {seen} from './home.ts';

const stories = 10_000;
const keys = 40;
/** Somebody who holds a key down. */
const betweenKeysMs = 50;

/**
 * Keys on Home of a known folder, from its first frame on, while its stories are loaded and checked from
 * a slow disk.
 */
export const slowReads: Measure = {
	name: `slow reads (${delayMs} ms each): a key on Home of ${stories.toLocaleString('en')} stories`,
	unit: 'ms',
	rounds: 3,
	goals: [
		{words: 'median ≤ 50 ms', ours: 'dogear', most: {by: 50}},
		{words: '95 % ≤ 100 ms', ours: 'dogear', most: {by: 100}, share: 0.95},
	],
	async prepare(site) {
		const {folder, home} = await seen(site, stories);
		return {dogear: () => moveOnHome(site, site.copy(home), folder)};
	},
};

/** The times of keys that move the cursor. */
async function moveOnHome(site: Site, home: string, folder: string): Promise<readonly number[]> {
	const program = startSlowly({program: site.program, home, folder, words: [folder]});
	await program.see('Recent stories');
	const times: number[] = [];
	for (let key = 0; key < keys; key++) {
		await pause(betweenKeysMs);
		times.push((await program.press(key % 2 === 0 ? 'j' : 'k')).first);
	}

	await program.stop();
	return times;
}
