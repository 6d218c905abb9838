import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {isInstalled, page, startDogear, startW3m} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import {beginStory, markOf} from '../reading.ts';
import type {Site} from '../site.ts';
import {timePage} from './continue-short.ts';

/** Enter on a story of 3.3 MB that was never opened. */
export const openUnread: Measure = {
	name: 'Enter on a story of 600,000 words never opened before: first page',
	unit: 'ms',
	rounds: 7,
	goals: [
		{words: '≤ 0.2 × w3m on the same book', ours: 'dogear', theirs: 'w3m', most: {times: 0.2}},
	],
	async prepare(site) {
		const folder = await shelfOfOne(site);
		const learned = startDogear(site, site.folder(), folder);
		await learned.see('Recent stories');
		await learned.rest(600);
		await learned.pressUntil('\r', 'min left');
		await learned.rest(600);
		const mark = markOf(await learned.screen());
		await learned.stop();
		const html = await page(site, 'long');
		return {
			async dogear() {
				const program = startDogear(site, site.folder(), folder);
				await program.see('Recent stories');
				await program.rest();
				const time = await program.pressUntil('\r', mark);
				await program.stop();
				return time;
			},
			w3m: isInstalled('w3m') ? await timePage(() => startW3m(html)) : undefined,
		};
	},
};

async function shelfOfOne(site: Site): Promise<string> {
	const {story} = await beginStory(site, 'long');
	return site.make('shelf-of-one', path => {
		mkdirSync(path);
		copyFileSync(story, join(path, 'long.md'));
	});
}
