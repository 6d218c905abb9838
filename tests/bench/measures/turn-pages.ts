import {screens, startDogear, startFloor} from '../contestants.ts';
import type {Goal, Measure, Sample} from '../measure.ts';
import {beginStory, firstScreen, settled} from '../reading.ts';
import type {Timed} from '../stopwatch.ts';

const keys = 40;
const over: readonly Goal[] = ['dogear', 'dogear, long story'].flatMap(ours => [
	{words: 'median ≤ the floor + 5 ms', ours, theirs: 'floor', most: {more: 5}},
	{words: '95 % ≤ the floor + 10 ms', ours, theirs: 'floor', most: {more: 10}, share: 0.95},
]);

/** From a key to the end of the repaint that it brings about. */
export const turnPages: Measure = {
	name: 'turning a page: key to finished repaint',
	unit: 'ms',
	rounds: 3,
	goals: over,
	async prepare(site) {
		const short = await beginStory(site, 'short');
		const long = await beginStory(site, 'long');
		const floor = await screens(
			site,
			'screens',
			short.screens.map(each => each.join('\r\n')),
		);
		const read =
			(home: string): Sample =>
			async () => {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				return turnAll(program);
			};
		return {
			dogear: read(short.home),
			'dogear, long story': read(long.home),
			async floor() {
				const program = startFloor(floor);
				await firstScreen(program);
				return turnAll(program);
			},
		};
	},
};

/** Back and forth, so that a short story is long enough. */
async function turnAll(program: Timed): Promise<readonly number[]> {
	const times: number[] = [];
	for (let turn = 0; turn < keys; turn++) {
		times.push((await program.press(turn % 20 < 10 ? ' ' : 'b')).last);
	}

	await program.stop();
	return times;
}
