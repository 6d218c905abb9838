import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {beginStory, settled} from '../reading.ts';

const keys = 40;

/** Forty keys in one write: all are answered. */
export const holdKey: Measure = {
	name: '40 keys in one write: last frame',
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 100 ms, all answered', ours: 'dogear', most: {by: 100}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'long');
		return {
			async dogear() {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				const before = pageOf(await program.screen());
				const last = `page ${before + keys} of`;
				const time = await program.pressUntil(' '.repeat(keys), last);
				await program.stop();
				return time;
			},
		};
	},
};

function pageOf(screen: readonly string[]): number {
	return Number(/page (\d+) of/.exec(screen.join('\n'))?.[1]);
}
