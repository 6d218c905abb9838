import {isInstalled, page, startDogear, startW3m} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import {beginStory, firstScreen, settled} from '../reading.ts';
import type {Timed} from '../stopwatch.ts';

const sizes = [
	[80, 26],
	[100, 30],
	[72, 24],
	[100, 30],
] as const;

/** A new window size to the first repaint of the page. */
export const resize: Measure = {
	name: 'resizing the window over 600,000 words: repainted page',
	unit: 'ms',
	rounds: 3,
	goals: [{words: '≤ w3m', ours: 'dogear', theirs: 'w3m', most: {times: 1}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'long');
		const html = await page(site, 'long');
		const w3m: Sample = async () => {
			const program = startW3m(html);
			await firstScreen(program);
			return resizeAll(program);
		};
		return {
			async dogear() {
				const program = startDogear(site, site.copy(home), '--continue');
				await settled(program);
				return resizeAll(program);
			},
			w3m: isInstalled('w3m') ? w3m : undefined,
		};
	},
};

async function resizeAll(program: Timed): Promise<readonly number[]> {
	const times: number[] = [];
	for (const [columns, rows] of sizes) {
		times.push((await program.resize(columns, rows)).last);
		await program.rest(1000);
	}

	await program.stop();
	return times;
}
