import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isInstalled, startDogear} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import type {Site} from '../site.ts';
import {start, type Timed} from '../stopwatch.ts';
import {writeCollection, writeFeed} from '../stories/write-stories.ts';
import {time} from '../time.ts';
import {timeUntil} from './continue-short.ts';

const stories = 10_000;
const homeMark = 'Recent stories';

/** A folder of so many stories. */
export function collection(site: Site, count: number): Promise<string> {
	return site.make(`collection-${count}`, path => writeCollection(path, count, 3));
}

/** Home of a folder that has been opened before. */
export const homeSeen: Measure = {
	name: `Home of ${stories.toLocaleString('en')} stories seen before`,
	unit: 'ms',
	rounds: 5,
	goals: [
		{words: '≤ 0.5 × newsboat on as many', ours: 'dogear', theirs: 'newsboat', most: {times: 0.5}},
	],
	async prepare(site) {
		const folder = await collection(site, stories);
		const home = site.folder();
		await timeUntil(startDogear(site, home, folder), homeMark);
		return {
			dogear: () => timeUntil(startDogear(site, home, folder), homeMark),
			newsboat: isInstalled('newsboat') ? await timeNewsboat(site) : undefined,
		};
	},
};

/** Home of a folder never opened before, against a script that only reads the files. */
export const homeFirst: Measure = {
	name: `first Home of ${stories.toLocaleString('en')} stories, nothing cached`,
	unit: 'ms',
	rounds: 3,
	goals: [{words: '≤ 3 × reading the files', ours: 'dogear', theirs: 'reading', most: {times: 3}}],
	async prepare(site) {
		const folder = await collection(site, stories);
		return {
			dogear: () => timeUntil(startDogear(site, site.folder(), folder), homeMark),
			reading: () =>
				time(() => {
					for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
						if (name.endsWith('.md')) readFileSync(join(folder, name), 'utf8');
					}
				}),
		};
	},
};

/** A key in the list of all stories of a large folder, and of a small one. */
export const listKey: Measure = {
	name: `a key in a list of ${stories.toLocaleString('en')} rows`,
	unit: 'ms',
	rounds: 3,
	goals: [
		{
			words: '≤ a list of 100 rows + 1 ms',
			ours: 'dogear',
			theirs: 'dogear, 100 rows',
			most: {more: 1},
		},
	],
	async prepare(site) {
		const large = await collection(site, stories);
		const small = await collection(site, 100);
		return {
			dogear: () => moveInList(startDogear(site, site.folder(), large)),
			'dogear, 100 rows': () => moveInList(startDogear(site, site.folder(), small)),
		};
	},
};

async function moveInList(program: Timed): Promise<readonly number[]> {
	await program.see(homeMark);
	await program.rest();
	await program.press('/');
	await program.press('the');
	const times: number[] = [];
	for (let key = 0; key < 20; key++) times.push((await program.press('\u001B[B')).last);
	await program.stop();
	return times;
}

async function timeNewsboat(site: Site): Promise<Sample> {
	const folder = site.folder();
	const feed = await site.make('feed.xml', path => writeFeed(path, stories, 3));
	writeFileSync(join(folder, 'urls'), `file://${feed}\n`);
	writeFileSync(join(folder, 'config'), 'max-items 0\nauto-reload no\n');
	const files = ['-u', 'urls', '-c', 'cache.db', '-C', 'config'].map(word =>
		word.startsWith('-') ? word : join(folder, word),
	);
	const reload = start({command: ['newsboat', ...files, '-x', 'reload']});
	await reload.ended;
	return () => timeUntil(start({command: ['newsboat', ...files]}), `(${stories}/`);
}
