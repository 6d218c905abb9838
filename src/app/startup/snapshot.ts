import {join} from 'node:path';
import type {Directories} from '../../disk/storage/directories.ts';
import {fileStamp} from '../../disk/storage/file-stamp.ts';
import {
	disk,
	makeFolder,
	privateFile,
	readWhole,
	removeQuietly,
} from '../../disk/storage/file-system.ts';

/** How dogear was started: with `--continue`, or to show Home of these words' folders. */
export type Start = 'continue' | readonly string[];

/** What must be the same for a kept screen to be right. */
export interface Circumstances {
	readonly start: Start;
	readonly columns: number;
	readonly rows: number;
	/** The environment that looks depend on. */
	readonly environment: string;
}

/** The screen with which a start will begin, kept so that it can be shown at once. */
export interface FirstScreen {
	/** The story that is on it; undefined for Home. */
	readonly id?: string;
	/** Its rows, with their looks. */
	readonly lines: readonly string[];
	/** The pages around it, for keys that are pressed before the program is there. */
	readonly next: ReadonlyArray<readonly string[]>;
	readonly previous: ReadonlyArray<readonly string[]>;
	/** The bytes of the keys that turn to them. */
	readonly keys: {readonly next: readonly string[]; readonly previous: readonly string[]};
	/** Pages of each section of the story, for the page numbers, and all that they depend on. */
	readonly pages: readonly number[];
	readonly setting: string;
}

interface Kept extends FirstScreen {
	readonly version: 3;
	readonly circumstances: Circumstances;
	/** The files that it depends on, as they were: all that say which page it is, and its story. */
	readonly witnesses: ReadonlyArray<readonly [path: string, signature: string]>;
}

/** Printable text, our own looks (SGR) and our own links (OSC 8, printable ASCII): nothing else. */
const line =
	/^(?:[^\0-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\p{Bidi_Control}]|\u{200C}|\u{1B}\[[\d;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\)*$/u;

/** The file that the screen is kept in: one story, and Home of one collection. */
function pathOf(directories: Directories, start: Start): string {
	return join(directories.state, start === 'continue' ? 'first-screen.json' : 'first-home.json');
}

/**
 * The start with these words of the command line; undefined when they ask for something else. The
 * words are compared as they are: `./list` is a folder, and `list` is none.
 */
export function startOf(words: readonly string[]): Start | undefined {
	const [word, ...others] = words;
	if (word === undefined) return [];
	if (word === '-c' || word === '--continue') return others.length === 0 ? 'continue' : undefined;
	if (words.some(each => each.startsWith('-'))) return undefined;
	try {
		return [process.cwd(), ...words];
	} catch {
		// The folder that we are in is gone.
		return undefined;
	}
}

/** The environment that looks depend on, as one text. */
export function environmentOf(variables: NodeJS.ProcessEnv): string {
	const {TERM, NO_COLOR, LC_ALL, LC_CTYPE, LANG} = variables;
	return JSON.stringify([TERM, NO_COLOR, LC_ALL, LC_CTYPE, LANG]);
}

/**
 * Reads the screen, if it is exactly what the program would show now. Never throws: where anything
 * is in doubt there is none.
 */
export function readFirstScreen(
	directories: Directories,
	circumstances: Circumstances,
): FirstScreen | undefined {
	try {
		const path = pathOf(directories, circumstances.start);
		const kept = JSON.parse(readWhole(disk, path).toString()) as Kept;
		return isRight(kept, circumstances, placeWitnesses(directories)) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isRight(
	{version, id, lines, next, previous, keys, pages, setting, witnesses, circumstances}: Kept,
	now: Circumstances,
	places: readonly string[],
): boolean {
	return (
		version === 3 &&
		JSON.stringify(circumstances) === JSON.stringify(now) &&
		[next, previous, keys.next, keys.previous, pages].every(each => Array.isArray(each)) &&
		[lines, ...next, ...previous].every(each => isScreen(each, now.rows)) &&
		(id === undefined || typeof id === 'string') &&
		[...keys.next, ...keys.previous].every(each => typeof each === 'string' && each !== '') &&
		typeof setting === 'string' &&
		pages.every(each => Number.isSafeInteger(each) && each > 0) &&
		// A copy of the folders asks its own files.
		places.every(path => witnesses.some(([witness]) => witness === path)) &&
		witnesses.every(([path, signature]) => fileStamp(disk, path) === signature)
	);
}

function isScreen(lines: readonly string[], rows: number): boolean {
	return lines.length === rows && lines.every(each => typeof each === 'string' && line.test(each));
}

/**
 * Keeps the screen, with the files that it depends on as they are now: those of the places, and
 * these. Never throws.
 */
export function keepFirstScreen(
	directories: Directories,
	screen: FirstScreen,
	{start, columns, rows, environment}: Circumstances,
	others: readonly string[],
): void {
	const witnesses = [...placeWitnesses(directories), ...others];
	const kept: Kept = {
		version: 3,
		...screen,
		circumstances: {start, columns, rows, environment},
		witnesses: witnesses.map(path => [path, fileStamp(disk, path)]),
	};
	try {
		makeFolder(disk, directories.state);
		// Whatever stands there makes room: a link would be written through, a pipe waited for.
		forgetFirstScreen(directories, start);
		const file = disk.openSync(pathOf(directories, start), 'wx', privateFile);
		disk.writeSync(file, JSON.stringify(kept));
		disk.closeSync(file);
	} catch {
		forgetFirstScreen(directories, start);
	}
}

/** Removes the screen that is kept for a start. Never throws. */
export function forgetFirstScreen(directories: Directories, start: Start): void {
	removeQuietly(disk, pathOf(directories, start));
}

/** The files that tell where the reader is and how they like their pages. */
function placeWitnesses(directories: Directories): string[] {
	return [
		join(directories.config, 'places.json'),
		join(directories.config, 'settings.json'),
		join(directories.state, 'places.journal'),
	];
}
