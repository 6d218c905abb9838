import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {isInstalled, startDogear, startReading} from '../contestants.ts';
import type {Measure, Sample} from '../measure.ts';
import type {Site} from '../site.ts';
import {start} from '../stopwatch.ts';
import {writeCollection, writeFeed} from '../stories/write-stories.ts';
import {time} from '../time.ts';
import {timeUntil} from './continue-short.ts';

const stories = 10_000;
const many = 100_000;
const homeMark = 'Recent stories';
const readMark = `All ${stories} stories`;
/** Milliseconds. */
const inDoubt = 2500;

/** The paths of the stories of a folder. */
export function storiesIn(folder: string): readonly string[] {
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
	return names.filter(name => name.endsWith('.md')).map(name => join(folder, name));
}

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
		const {folder, home} = await visited(site, stories);
		return {
			dogear: () => timeUntil(startDogear(site, home, folder), homeMark),
			newsboat: isInstalled('newsboat') ? await timeNewsboat(site) : undefined,
		};
	},
};

/** Home of a folder never opened before, against a bare script that only reads the files. */
export const homeFirst: Measure = {
	name: `first Home of ${stories.toLocaleString('en')} stories, nothing cached`,
	unit: 'ms',
	rounds: 9,
	goals: [{words: '≤ 3 × reading the files', ours: 'dogear', theirs: 'reading', most: {times: 3}}],
	async prepare(site) {
		const folder = await collection(site, stories);
		return {
			dogear: () => timeUntil(startDogear(site, site.folder(), folder), homeMark),
			reading: () => timeUntil(startReading(folder), readMark),
		};
	},
};

/** The whole of a folder never opened before: Home with the counts of all its stories. */
export const scanWhole: Measure = {
	name: `${stories.toLocaleString('en')} stories read for the first time, all counted`,
	unit: 'ms',
	rounds: 9,
	goals: [{words: '≤ 3 × reading the files', ours: 'dogear', theirs: 'reading', most: {times: 3}}],
	async prepare(site) {
		const folder = await collection(site, stories);
		return {
			dogear: () => timeUntil(startDogear(site, site.folder(), folder), readMark),
			reading: () => timeUntil(startReading(folder), readMark),
			'reading, without a start': () => time(() => readAll(folder)),
		};
	},
};

/** Home of a very large folder that has been opened before, against Home of a small one. */
export const homeLarge: Measure = {
	name: `Home of ${many.toLocaleString('en')} stories seen before`,
	unit: 'ms',
	rounds: 5,
	goals: [
		{words: '≤ 1.3 × ours of 100', ours: 'dogear', theirs: 'dogear, 100', most: {times: 1.3}},
	],
	async prepare(site) {
		const small = await visited(site, 100);
		const large = await visited(site, many);
		return {
			dogear: () => timeUntil(startDogear(site, large.home, large.folder), `All ${many} stories`),
			'dogear, 100': () =>
				timeUntil(startDogear(site, small.home, small.folder), 'All 100 stories'),
		};
	},
};

/**
 * The most memory that Home over a very large folder takes, until all of it is known and the thread
 * that keeps its words is at work.
 */
export const homeMemory: Measure = {
	name: `peak memory, Home over ${many.toLocaleString('en')} stories`,
	unit: 'MB',
	rounds: 3,
	goals: [{words: '≤ 200 MB', ours: 'dogear', most: {by: 200}}],
	async prepare(site) {
		const {folder, home} = await seen(site, many);
		return {
			async dogear() {
				const program = startDogear(site, home, folder);
				await program.see(`All ${many} stories`);
				// The thread that keeps the words begins 20 s later, and is to be seen, too.
				await setTimeout(35_000);
				const bytes = program.peakMemory();
				await program.stop();
				return bytes / 1e6;
			},
		};
	},
};

/** A folder of so many stories, and the home folder of a reader who has had it read. */
export async function seen(site: Site, count: number): Promise<{folder: string; home: string}> {
	const folder = await collection(site, count);
	const home = await site.make(`home-${count}`, async path => {
		// A file that has only just been written is in doubt, and read once more the next time.
		await setTimeout(inDoubt);
		const program = startDogear(site, path, 'list', folder);
		await program.ended;
	});
	return {folder, home};
}

/** A folder that has been read whole in the terminal and left, and the home folder of that. */
async function visited(site: Site, count: number): Promise<{folder: string; home: string}> {
	const {folder, home} = await seen(site, count);
	for (let wait = 1000; !existsSync(join(home, 'state', 'first-home.json')); wait *= 2) {
		if (wait > 60_000) throw new Error(`Home of ${count} stories was not kept.`);
		const program = startDogear(site, home, folder);
		await program.see(homeMark);
		await setTimeout(wait);
		await program.stop();
	}

	return {folder, home};
}

/** Reads every story. */
function readAll(folder: string): void {
	for (const path of storiesIn(folder)) readFileSync(path, 'utf8');
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
