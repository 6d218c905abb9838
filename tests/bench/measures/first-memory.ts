import {realpathSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {collection} from './home.ts';

const many = 100_000;

/** The most memory that a very large folder takes that was never opened before, until all of it is kept. */
export const firstMemory: Measure = {
	name: `peak memory, ${many.toLocaleString('en')} stories read for the first time`,
	unit: 'MB',
	rounds: 3,
	goals: [{words: '≤ 500 MB', ours: 'dogear', most: {by: 500}}],
	async prepare(site) {
		const folder = await collection(site, many);
		return {
			async dogear() {
				const home = site.folder();
				const program = startDogear(site, home, folder);
				await untilKept(`${home}/cache`, folder);
				const bytes = program.peakMemory();
				await program.stop();
				return bytes / 1e6;
			},
		};
	},
};

/** Waits until the index has the whole collection: its summary is written last. */
async function untilKept(cache: string, folder: string): Promise<void> {
	const path = realpathSync(folder);
	for (let isKept = false; !isKept; ) {
		await setTimeout(1000);
		const index = await openStoryIndex(cache);
		isKept = index.root(path, path).preview([]) !== undefined;
		await index.close();
	}
}
