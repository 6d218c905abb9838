import {seed, startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {settled} from '../reading.ts';
import {pause} from '../stopwatch.ts';
import {writeStory} from '../stories/write-stories.ts';

const words = 135_000;
const sizes = 200;
/** Milliseconds for which a window has a size: much of the story is set for each. */
const gapMs = 60;

/** The most memory that a story takes of which the window is drawn larger and smaller without end. */
export const resizeStorm: Measure = {
	name: `peak memory, ${sizes} windows over ${words.toLocaleString('en')} words`,
	unit: 'MB',
	rounds: 3,
	goals: [{words: '≤ 200 MB', ours: 'dogear', most: {by: 200}}],
	async prepare(site) {
		const story = await site.make('storm.md', path => writeStory(path, words, seed));
		return {
			async dogear() {
				const program = startDogear(site, site.folder(), story);
				await settled(program);
				for (let size = 0; size < sizes; size++) {
					program.resize(40 + ((size * 37) % 100), 14 + ((size * 13) % 40));
					await pause(gapMs);
				}

				await program.rest(1000);
				const bytes = program.peakMemory();
				await program.stop();
				return bytes / 1e6;
			},
		};
	},
};
