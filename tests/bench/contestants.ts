import {accessSync, constants, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startOptions} from '../../.build/start-options.ts';
import type {Site} from './site.ts';
import {type Start, start, type Timed} from './stopwatch.ts';
import {writePage} from './stories/write-stories.ts';

/** Words of a short story and of a very long one. */
export const lengths = {short: 10_000, long: 600_000};
export const seed = 7;

const floorProgram = fileURLToPath(new URL('floor.js', import.meta.url));
const readingProgram = fileURLToPath(new URL('read-all.js', import.meta.url));

/** Starts dogear with a home folder. */
export function startDogear(site: Site, home: string, ...words: readonly string[]): Timed {
	return startInWindow({}, site, home, ...words);
}

/** Starts dogear in a window of another size, in cells. */
export function startInWindow(
	window: Pick<Start, 'columns' | 'rows'>,
	site: Site,
	home: string,
	...words: readonly string[]
): Timed {
	return start({
		...window,
		command: [process.execPath, ...startOptions, site.program, ...words],
		environment: {DOGEAR_HOME: home},
	});
}

/** Starts the bare Node script on a file of screens, each after a form feed. */
export function startFloor(screens: string): Timed {
	return start({command: [process.execPath, floorProgram, screens]});
}

/** Starts the bare Node script that reads all stories of a folder. */
export function startReading(folder: string): Timed {
	return start({command: [process.execPath, readingProgram, folder]});
}

/** Starts less on a text. */
export function startLess(path: string): Timed {
	return start({command: ['less', path]});
}

/** Starts w3m on a page. */
export function startW3m(path: string): Timed {
	return start({command: ['w3m', '-O', 'UTF-8', path]});
}

/** A story as a page for w3m. */
export function page(site: Site, length: keyof typeof lengths): Promise<string> {
	return site.make(`${length}.html`, path => writePage(path, lengths[length], seed));
}

/** A file with screens for the floor. */
export function screens(site: Site, name: string, texts: readonly string[]): Promise<string> {
	return site.make(name, path => writeFileSync(path, texts.join('\f')));
}

/** Whether a program is on the PATH. */
export function isInstalled(name: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some(folder => {
		try {
			accessSync(join(folder, name), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}
