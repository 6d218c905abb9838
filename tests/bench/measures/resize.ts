import {isInstalled, page, startDogear, startW3m} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import {beginStory, firstScreen, settled} from '../reading.ts';
import {pause, type Timed} from '../stopwatch.ts';

const sizes = [
	[80, 26],
	[100, 30],
	[72, 24],
	[100, 30],
] as const;

/** A new window size to the whole page in it; the foot, which may go on counting, is left out. */
export const resize: Measure = {
	name: 'resizing the window over 600,000 words: repainted page',
	unit: 'ms',
	rounds: 3,
	goals: [{words: '≤ w3m', ours: 'dogear', theirs: 'w3m', most: {times: 1}}],
	async prepare(site) {
		const {home} = await beginStory(site, 'long');
		const html = await page(site, 'long');
		const ours = async (): Promise<Timed> => {
			const program = startDogear(site, site.copy(home), '--continue');
			await settled(program);
			return program;
		};
		const theirs = async (): Promise<Timed> => {
			const program = startW3m(html);
			await firstScreen(program);
			return program;
		};
		return {
			dogear: await timeResizing(ours),
			w3m: isInstalled('w3m') ? await timeResizing(theirs) : undefined,
		};
	},
};

/** Times a program in sizes of which it was learned before what it shows in them. */
async function timeResizing(start: () => Promise<Timed>): Promise<Sample> {
	const pages: string[][] = [];
	await resizeAll(start, async (program, columns, rows) => {
		program.resize(columns, rows);
		// A program that has been quiet for long would be taken to have done so already.
		await pause(500);
		await program.rest(1500);
		pages.push((await program.screen()).slice(0, -2));
	});
	return () =>
		resizeAll(start, async (program, columns, rows, index) => {
			const time = await program.resizeUntil(columns, rows, pages[index] ?? []);
			await program.rest(1000);
			return time;
		});
}

async function resizeAll<Result>(
	start: () => Promise<Timed>,
	resize: (program: Timed, columns: number, rows: number, index: number) => Promise<Result>,
): Promise<Result[]> {
	const program = await start();
	const results: Result[] = [];
	for (const [index, [columns, rows]] of sizes.entries()) {
		results.push(await resize(program, columns, rows, index));
	}

	await program.stop();
	return results;
}
