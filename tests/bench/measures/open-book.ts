import {lengths, seed, startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {firstScreen, markOf, settled} from '../reading.ts';
import type {Site} from '../site.ts';
import {writeBook} from '../stories/write-stories.ts';
import {timeUntil} from './continue-short.ts';

const makeBook = (site: Site): Promise<string> =>
	site.make('book.epub', path => writeBook(path, lengths.long, seed));

/** A book that was never opened, by its name. */
export const openBookFirst: Measure = {
	name: 'dogear BOOK of 3 MB, in place, for the first time: first page',
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 1 s', ours: 'dogear', most: {by: 1000}}],
	async prepare(site) {
		const book = await makeBook(site);
		const first = startDogear(site, site.folder(), book);
		const mark = markOf(await firstScreen(first));
		await first.stop();
		return {dogear: () => timeUntil(startDogear(site, site.folder(), book), mark)};
	},
};

/** The same book where one is reading it. */
export const openBookAgain: Measure = {
	name: 'dogear BOOK of 3 MB, in place, again: page on screen',
	unit: 'ms',
	rounds: 9,
	goals: [{words: '≤ 0.15 s', ours: 'dogear', most: {by: 150}}],
	async prepare(site) {
		const book = await makeBook(site);
		const home = site.folder();
		const reading = startDogear(site, home, book);
		await settled(reading);
		await reading.press(' ');
		await reading.rest(500);
		const mark = markOf(await reading.screen());
		await reading.rest(1000);
		await reading.stop();
		return {dogear: () => timeUntil(startDogear(site, home, book), mark)};
	},
};
