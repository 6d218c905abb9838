import {realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Directories} from '../../disk/storage/directories.ts';
import {fileStamp} from '../../disk/storage/file-stamp.ts';
import {disk, readWhole} from '../../disk/storage/file-system.ts';
import {isPaintedRow} from '../../terminal/control.ts';
import type {Request} from '../command-line/request.ts';
import {buildId} from './build-id.ts';

/** How dogear is started: with `--continue`, or to show Home of these words' folders. */
export type Start = 'continue' | readonly string[];

/** A start in a window, in cells, with the environment. */
export interface StartMoment {
	readonly start: Start;
	readonly columns: number;
	readonly rows: number;
	readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Home, as the next start with the same words will show it. */
export interface HomeSnapshot {
	readonly kind: 'home';
	/** The rows of the screen, painted. */
	readonly lines: readonly string[];
	/** The day that it holds for, where it says days as one says them on that one: `yesterday`. */
	readonly day?: string;
}

/** The page with which the next `--continue` will begin. */
export interface StorySnapshot {
	readonly kind: 'story';
	/** The id of the story, and the real path of its file. */
	readonly id: string;
	readonly path: string;
	readonly lines: readonly string[];
	/** The pages around it, nearest first, for keys that are pressed before the program is there. */
	readonly next: ReadonlyArray<readonly string[]>;
	readonly previous: ReadonlyArray<readonly string[]>;
	/** The bytes of the keys that turn to them. */
	readonly keys: {readonly next: readonly string[]; readonly previous: readonly string[]};
	/** Pages of each section of the story, for the page numbers, and all that they depend on. */
	readonly pages: readonly number[];
	readonly layoutKey: string;
	/** Characters of the whole text, as the pages tell how much is read. */
	readonly characters: number;
}

/** The screen with which a start will begin, kept so that it can be shown at once. */
export type Snapshot = HomeSnapshot | StorySnapshot;

/** What stands in the file of a snapshot. */
export interface KeptSnapshot {
	readonly cacheKey: string;
	/** The files that it depends on, as they were: all that say what is shown. */
	readonly dependencies: ReadonlyArray<readonly [path: string, signature: string]>;
	readonly snapshot: Snapshot;
}

/** The start that a request of the command line is; undefined when it asks for something else. */
export function startOf(request: Request): Start | undefined {
	if (request.command !== 'read') return undefined;
	const {paths, isContinue} = request;
	if (isContinue) return 'continue';
	if (paths.length === 0) return [];
	if (paths.includes('-')) return undefined;
	try {
		return [process.cwd(), ...paths];
	} catch {
		// The folder that we are in is gone.
		return undefined;
	}
}

/** The file of a snapshot: there is one of a story, and one of the Home that was shown last. */
export function snapshotPath(directories: Directories, start: Start): string {
	return join(directories.state, start === 'continue' ? 'first-screen.json' : 'first-home.json');
}

/** All that a snapshot depends on but for files, as one text. */
export function cacheKeyOf({start, columns, rows, environment}: StartMoment): string {
	const {TERM, COLORTERM, NO_COLOR, LC_ALL, LC_CTYPE, LANG, DOGEAR_THEME} = environment;
	const looks = [TERM, COLORTERM, NO_COLOR, LC_ALL, LC_CTYPE, LANG, DOGEAR_THEME];
	return JSON.stringify([buildId, start, columns, rows, looks]);
}

/** The file of the background that the terminal told. */
export function backgroundPath(directories: Directories): string {
	return join(directories.state, 'terminal.json');
}

/** The files that tell where the reader is and how they like their pages. */
export function placeDependencies(directories: Directories): string[] {
	return [
		join(directories.config, 'places.json'),
		join(directories.config, 'settings.json'),
		join(directories.state, 'places.journal'),
		backgroundPath(directories),
	];
}

/**
 * Reads the snapshot of a start, if it is exactly what the program would show now. Never throws:
 * where anything is in doubt there is none. Whoever names the story of `--continue` gets its page.
 */
export function readSnapshot(directories: Directories, moment: StartMoment): Snapshot | undefined {
	const {start} = moment;
	const kept = readKept(directories, moment);
	if (kept || start === 'continue' || start.length !== 2) return kept;
	const page = readKept(directories, {...moment, start: 'continue'});
	return page?.kind === 'story' && isFileOf(page, start) ? page : undefined;
}

function isFileOf({path}: StorySnapshot, words: readonly string[]): boolean {
	try {
		return realpathSync(resolve(...words)) === path;
	} catch {
		return false;
	}
}

function readKept(directories: Directories, moment: StartMoment): Snapshot | undefined {
	try {
		const file = readWhole(disk, snapshotPath(directories, moment.start));
		const {cacheKey, dependencies, snapshot}: KeptSnapshot = JSON.parse(file.toString());
		const isCurrent =
			cacheKey === cacheKeyOf(moment) &&
			// A copy of the folders asks its own files.
			placeDependencies(directories).every(path => dependencies.some(([name]) => name === path)) &&
			dependencies.every(([path, signature]) => fileStamp(disk, path) === signature);
		return isCurrent && isSnapshot(snapshot, moment.rows) ? snapshot : undefined;
	} catch {
		return undefined;
	}
}

/** Today by the calendar of the machine. */
export function today(): string {
	return new Date().toDateString();
}

/** Whether what a file says is a snapshot of so many rows that holds today; throws for some of what is none. */
function isSnapshot(said: Snapshot, rows: number): boolean {
	const isScreen = (lines: readonly string[]): boolean =>
		lines.length === rows && lines.every(each => typeof each === 'string' && isPaintedRow(each));
	if (said.kind === 'home') return isScreen(said.lines) && (said.day ?? today()) === today();
	const {kind, id, path, lines, next, previous, keys, pages, layoutKey, characters} = said;
	return (
		kind === 'story' &&
		typeof id === 'string' &&
		typeof path === 'string' &&
		typeof layoutKey === 'string' &&
		Number.isSafeInteger(characters) &&
		[next, previous, keys.next, keys.previous, pages].every(each => Array.isArray(each)) &&
		[lines, ...next, ...previous].every(isScreen) &&
		[...keys.next, ...keys.previous].every(each => typeof each === 'string' && each !== '') &&
		pages.every(each => Number.isSafeInteger(each) && each > 0)
	);
}
