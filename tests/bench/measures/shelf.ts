import {readFileSync, realpathSync, statSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {checkFiles} from '../../../src/disk/folder/check-files.ts';
import {walk} from '../../../src/disk/folder/walk.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {takeTurns} from '../../../src/disk/workers/turns.ts';
import {stampFiles} from '../../../src/disk/workers/works.ts';
import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import type {Site} from '../site.ts';
import type {Timed} from '../stopwatch.ts';
import {time} from '../time.ts';
import {seen, storiesIn} from './home.ts';

const many = 100_000;

/** Finding words in all stories of a very large folder, against reading every file for them. */
export const searchShelf: Measure = {
	name: `searching the words of ${many.toLocaleString('en')} stories`,
	unit: 'ms',
	rounds: 3,
	goals: [{words: '≤ 0.1 × a scan', ours: 'dogear', theirs: 'scan', most: {times: 0.1}}],
	async prepare(site) {
		const {folder, home} = await searched(site);
		return {
			async dogear() {
				const program = await openWhole(site, home, folder);
				await program.press('S');
				await program.press('mended lamp');
				const time = await program.pressUntil('\r', '“mended lamp” · ');
				await program.stop();
				return time;
			},
			scan: () =>
				time(() => {
					for (const path of storiesIn(folder)) {
						const text = readFileSync(path, 'utf8');
						if (/\bmended\b/i.test(text)) /\blamp\b/i.test(text);
					}
				}),
		};
	},
};

/** The large folder and a home folder whose index has the words of all its stories. */
async function searched(site: Site): Promise<{folder: string; home: string}> {
	const {folder, home} = await seen(site, many);
	const index = await openStoryIndex(`${home}/cache`);
	const path = realpathSync(folder);
	const root = index.root(path, path);
	const program = startDogear(site, home, folder);
	while ((await root.wordsKept()).kept < many) await setTimeout(1000);
	await program.stop();
	await index.close();
	return {folder, home};
}

/** A program over the large folder that has found all there is to know of it. */
async function openWhole(site: Site, home: string, folder: string): Promise<Timed> {
	const program = startDogear(site, home, folder);
	await openList(program, many);
	await program.press('q');
	return program;
}

/** Opens the list of all stories and waits until all of them are in it. */
async function openList(program: Timed, count: number): Promise<void> {
	await program.see(`All ${count} stories`);
	await program.press('/');
	await program.see(`All stories · ${count}`);
	await program.press('\r');
	await program.rest(1000);
}

/** Checking known files for changes, against a walk that asks for the state of every file. */
export const checkKnown: Measure = {
	name: `checking ${many.toLocaleString('en')} known files for changes`,
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 1.5 × a walk with stat', ours: 'dogear', theirs: 'walk', most: {times: 1.5}}],
	async prepare(site) {
		const {folder, home} = await seen(site, many);
		const index = await openStoryIndex(`${home}/cache`);
		const path = realpathSync(folder);
		const {files} = await index.root(path, path).load(takeTurns(undefined));
		await index.close();
		return {
			async dogear() {
				const began = performance.now();
				const found = await walk(folder);
				const {stale} = await checkFiles(found.files, files, stampFiles, undefined);
				if (stale.length > 0) throw new Error(`${stale.length} files were taken for changed ones.`);
				return performance.now() - began;
			},
			walk: () =>
				time(() => {
					for (const path of storiesIn(folder)) statSync(path);
				}),
		};
	},
};

/** A key in the list of all stories of a very large folder, and of a small one. */
export const listKey: Measure = {
	name: `a key in a list of ${many.toLocaleString('en')} rows`,
	unit: 'ms',
	rounds: 9,
	goals: [
		{
			words: '≤ a list of 100 rows + 1 ms',
			ours: 'dogear',
			theirs: 'dogear, 100 rows',
			most: {more: 1},
		},
	],
	async prepare(site) {
		// Nothing is left to be read beside it.
		const large = await searched(site);
		const small = await seen(site, 100);
		// Copied once: what is written for each round would be put on the disk while it is measured.
		const homes = {large: site.copy(large.home), small: site.copy(small.home)};
		return {
			dogear: () => moveInList(startDogear(site, homes.large, large.folder), many),
			'dogear, 100 rows': () => moveInList(startDogear(site, homes.small, small.folder), 100),
		};
	},
};

/** The times of keys in the list of all stories, once all of them are known. */
async function moveInList(program: Timed, count: number): Promise<readonly number[]> {
	await openList(program, count);
	const times: number[] = [];
	for (let key = 0; key < 20; key++) times.push((await program.press('\u001B[B')).last);
	await program.stop();
	return times;
}
