import {lengths, seed, startDogear} from './contestants.ts';
import type {Site} from './site.ts';
import {pause, type Timed} from './stopwatch.ts';
import {writeStory} from './stories/write-stories.ts';

/** A story that somebody is reading. */
export interface Begun {
	readonly story: string;
	/** The home folder in which the place is kept; in a copy of it nothing is painted first. */
	readonly home: string;
	/** The screens of the page that is continued and of the next ones. */
	readonly screens: readonly string[][];
	/** Words near the foot of each of those screens, by which it is known. */
	readonly marks: readonly string[];
}

const kept = new WeakMap<Site, Map<string, Promise<Begun>>>();

/** A story that has been read to 60 %. */
export function beginStory(site: Site, length: keyof typeof lengths): Promise<Begun> {
	const known = kept.get(site) ?? new Map<string, Promise<Begun>>();
	kept.set(site, known);
	const begun = known.get(length) ?? begin(site, length);
	known.set(length, begun);
	return begun;
}

async function begin(site: Site, length: keyof typeof lengths): Promise<Begun> {
	const story = await site.make(`${length}.md`, path => writeStory(path, lengths[length], seed));
	const home = site.folder();
	const first = startDogear(site, home, story);
	const pages = await settled(first);
	await first.press(`${Math.round(pages * 0.6)}G`);
	await first.rest();
	// The place is a page turned to, as it is when somebody reads.
	await first.press(' ');
	await first.rest(500);
	await first.stop();

	const again = startDogear(site, site.copy(home), '--continue');
	const screens = [await firstScreen(again)];
	for (let page = 0; page < 3; page++) {
		await again.press(' ');
		screens.push(await again.screen());
	}

	await again.stop();
	// The first start after the files were made is like no other.
	const warm = startDogear(site, home, '--continue');
	await firstScreen(warm);
	await settled(warm);
	await warm.rest(1000);
	await warm.stop();
	return {story, home, screens, marks: screens.map(markOf)};
}

/** Waits until all pages are set; gives their number. */
export async function settled(reading: Timed): Promise<number> {
	for (let tries = 0; tries < 200; tries++) {
		await pause(100);
		const found = /page \d+ of (\d+)/.exec((await reading.screen()).join('\n'));
		if (found) return Number(found[1]);
	}

	throw new Error(`The pages were never numbered:\n${(await reading.screen()).join('\n')}`);
}

/** The first screen that has words on it, once it has come to rest. */
export async function firstScreen(program: Timed): Promise<string[]> {
	for (let tries = 0; tries < 100; tries++) {
		await program.rest(500);
		const screen = await program.screen();
		if (findMark(screen) !== undefined) return screen;
		await pause(200);
	}

	throw new Error('There never were words on the screen.');
}

/** The last words of a screen's text by which it can be known: the foot does not count. */
export function markOf(screen: readonly string[]): string {
	const mark = findMark(screen);
	if (mark === undefined)
		throw new Error(`There are no words on the screen:\n${screen.join('\n')}`);
	return mark;
}

function findMark(screen: readonly string[]): string | undefined {
	const rows = screen.slice(0, -2).map(row => row.trim());
	return rows.findLast(row => /(?:\p{L}+\W+){4}/u.test(row));
}
