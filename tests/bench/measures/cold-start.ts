import {lengths, screens, seed, startDogear, startFloor, startInWindow} from '../contestants.ts';
import type {Goal, Measure, Sample} from '../measure.ts';
import {beginStory, firstScreen} from '../reading.ts';
import type {Site} from '../site.ts';
import type {Timed} from '../stopwatch.ts';
import {writeStory} from '../stories/write-stories.ts';
import {timePage, timeUntil} from './continue-short.ts';

/** A window in which the story was not read. */
const otherWindow = {columns: 91, rows: 28};

function goals(times: number, contestants: readonly string[]): readonly Goal[] {
	const words = `≤ ${times} × the floor`;
	return contestants.map(ours => ({words, ours, theirs: 'floor', most: {times}}));
}

/** Starts that find nothing kept that could be painted as it is: the page is set anew. */
export const coldShort: Measure = {
	name: 'nothing kept, 10,000 words: page on screen',
	unit: 'ms',
	rounds: 15,
	goals: goals(3.5, ['dogear, home copied', 'dogear, other window', 'dogear, never opened']),
	async prepare(site) {
		const {home} = await beginStory(site, 'short');
		return {
			...(await coldStarts(site, 'short')),
			'dogear, never opened': await timePage(newcomer(site, home)),
		};
	},
};

/** The same in a story of 3.3 MB. */
export const coldLong: Measure = {
	name: 'nothing kept, 600,000 words, at 60 %: page on screen',
	unit: 'ms',
	rounds: 9,
	goals: goals(4.5, ['dogear, home copied', 'dogear, other window']),
	prepare: site => coldStarts(site, 'long'),
};

async function coldStarts(
	site: Site,
	length: keyof typeof lengths,
): Promise<Record<string, Sample>> {
	const {home, marks, screens: shown} = await beginStory(site, length);
	const [mark = ''] = marks;
	const floor = await screens(site, `screen-of-${length}`, [(shown[0] ?? []).join('\r\n')]);
	const elsewhere = (): Timed => startInWindow(otherWindow, site, site.copy(home), '--continue');
	return {
		'dogear, home copied': () => timeUntil(startDogear(site, site.copy(home), '--continue'), mark),
		'dogear, other window': await timePage(elsewhere),
		floor: () => timeUntil(startFloor(floor), mark),
	};
}

/** Starts on a story that no dogear has ever seen, by somebody who reads others. */
function newcomer(site: Site, home: string): () => Timed {
	return () => {
		const story = `${site.folder()}/new.md`;
		writeStory(story, lengths.short, seed + 1);
		return startDogear(site, site.copy(home), story);
	};
}

/** From the command until a key is answered that the program alone knows, and no page kept. */
export const programKey: Measure = {
	name: 'nothing kept, 10,000 words: a key is answered by the program',
	unit: 'ms',
	rounds: 15,
	goals: goals(7, ['dogear', 'dogear, continued']),
	async prepare(site) {
		const {
			home,
			marks: [mark = ''],
			screens: [shown = []],
		} = await beginStory(site, 'short');
		const floor = await screens(site, 'one-screen', [shown.join('\r\n')]);
		const ask = async (program: Timed): Promise<number> => {
			const shownAfter = await program.see(mark);
			const answeredAfter = await program.pressUntil('?', 'a number before it counts pages');
			await program.stop();
			return shownAfter + answeredAfter;
		};
		return {
			dogear: () => ask(startDogear(site, site.copy(home), '--continue')),
			async 'dogear, continued'() {
				const time = await ask(startDogear(site, home, '--continue'));
				// Help is no page to begin with: the next one begins with the story again.
				const again = startDogear(site, home, '--continue');
				await firstScreen(again);
				await again.stop();
				return time;
			},
			floor: () => timeUntil(startFloor(floor), mark),
		};
	},
};
