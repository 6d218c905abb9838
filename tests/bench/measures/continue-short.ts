import {
	isInstalled,
	page,
	screens,
	startDogear,
	startFloor,
	startLess,
	startW3m,
} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import {beginStory, firstScreen, markOf} from '../reading.ts';
import type {Timed} from '../stopwatch.ts';

/** From the command to the page of a 10,000-word story on the screen. */
export const continueShort: Measure = {
	name: 'dogear --continue, 10,000 words: page on screen',
	unit: 'ms',
	rounds: 15,
	goals: [{words: '≤ 1.3 × the floor', ours: 'dogear', theirs: 'floor', most: {times: 1.3}}],
	async prepare(site) {
		const {home, story, marks, screens: shown} = await beginStory(site, 'short');
		const [mark = ''] = marks;
		const floor = await screens(site, 'one-screen', [(shown[0] ?? []).join('\r\n')]);
		const html = await page(site, 'short');
		return {
			dogear: () => timeUntil(startDogear(site, home, '--continue'), mark),
			floor: () => timeUntil(startFloor(floor), mark),
			less: isInstalled('less') ? await timePage(() => startLess(story)) : undefined,
			w3m: isInstalled('w3m') ? await timePage(() => startW3m(html)) : undefined,
		};
	},
};

/** Milliseconds from the start until a mark is on the screen. */
export async function timeUntil(program: Timed, mark: string): Promise<number> {
	const time = await program.see(mark);
	await program.stop();
	return time;
}

/** Times a program to its first page, which is learned from a first start. */
export async function timePage(start: () => Timed): Promise<Sample> {
	const first = start();
	const mark = markOf(await firstScreen(first));
	await first.stop();
	return () => timeUntil(start(), mark);
}
