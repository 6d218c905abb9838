import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {beginStory, settled} from '../reading.ts';

/** The most memory that reading a very long story takes. */
export const memory: Measure = {
	name: 'peak memory, story of 600,000 words open',
	unit: 'MB',
	rounds: 3,
	goals: [{words: '≤ 200 MB', ours: 'dogear', most: {by: 200}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'long');
		return {
			async dogear() {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				for (let turn = 0; turn < 20; turn++) await program.press(' ');
				const bytes = program.peakMemory();
				await program.stop();
				return bytes / 1e6;
			},
		};
	},
};
