import {isInstalled, page, startDogear, startLess, startW3m} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {beginStory} from '../reading.ts';
import {timePage, timeUntil} from './continue-short.ts';

/** The same in a story of 3.3 MB, compared with the short one. */
export const continueLong: Measure = {
	name: 'dogear --continue, 600,000 words, at 60 %: page on screen',
	unit: 'ms',
	rounds: 9,
	goals: [
		{
			words: '≤ 1.3 × the short story',
			ours: 'dogear',
			theirs: 'dogear, short story',
			most: {times: 1.3},
		},
	],
	async prepare(site) {
		const long = await beginStory(site, 'long');
		const short = await beginStory(site, 'short');
		const html = await page(site, 'long');
		const open = ({home, marks: [mark = '']}: typeof long) =>
			timeUntil(startDogear(site, home, '--continue'), mark);
		return {
			dogear: () => open(long),
			'dogear, short story': () => open(short),
			less: isInstalled('less') ? await timePage(() => startLess(long.story)) : undefined,
			w3m: isInstalled('w3m') ? await timePage(() => startW3m(html)) : undefined,
		};
	},
};
