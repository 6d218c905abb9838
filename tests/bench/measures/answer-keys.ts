import {screens, startDogear, startFloor} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import {beginStory} from '../reading.ts';
import {timeUntil} from './continue-short.ts';

/** From the command until a key that was pressed as soon as the page stood there is answered. */
export const answerKeys: Measure = {
	name: 'dogear --continue, 10,000 words: a key is answered',
	unit: 'ms',
	rounds: 15,
	goals: ['dogear', 'dogear, an arrow'].map(ours => ({
		words: '≤ 4 × the floor',
		ours,
		theirs: 'floor',
		most: {times: 4},
	})),
	async prepare(site) {
		const {home, marks, screens: shown} = await beginStory(site, 'short');
		const [mark = '', next = ''] = marks;
		const floor = await screens(site, 'one-screen', [(shown[0] ?? []).join('\r\n')]);
		const answer =
			(key: string, back: string): Sample =>
			async () => {
				const program = startDogear(site, home, '--continue');
				const shownAfter = await program.see(mark);
				const answeredAfter = await program.pressUntil(key, next);
				// Back to where the next one begins.
				await program.pressUntil(back, mark);
				await program.rest(500);
				await program.stop();
				return shownAfter + answeredAfter;
			};
		return {
			dogear: answer(' ', 'b'),
			'dogear, an arrow': answer('\u001B[C', '\u001B[D'),
			floor: () => timeUntil(startFloor(floor), mark),
		};
	},
};
