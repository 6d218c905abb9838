import {join} from 'node:path';
import type {Directories} from './directories.ts';
import {disk, fileSignature, makeFolder, privateFile, removeQuietly} from './file-system.ts';

/** What must be the same for a kept screen to be right. */
export interface Circumstances {
	readonly columns: number;
	readonly rows: number;
	/** The environment that looks depend on. */
	readonly environment: string;
}

/** The screen with which `--continue` will begin, kept so that it can be shown at once. */
export interface FirstScreen {
	/** The story that is on it. */
	readonly id: string;
	/** Its rows, with their looks. */
	readonly lines: readonly string[];
	/** The rows of the pages after it, for keys that are pressed before the program is there. */
	readonly next: ReadonlyArray<readonly string[]>;
	/** Pages of each section of the story, for the page numbers. */
	readonly pages: readonly number[];
}

interface Kept extends FirstScreen {
	readonly version: 1;
	readonly circumstances: Circumstances;
	/** The files that it depends on, as they were: all that say which page it is, and its story. */
	readonly witnesses: ReadonlyArray<readonly [path: string, signature: string]>;
}

/** Printable text, our own looks (SGR) and our own links (OSC 8, printable ASCII): nothing else. */
const line =
	/^(?:[^\0-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\p{Bidi_Control}]|\u{200C}|\u{1B}\[[\d;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\)*$/u;

/** The file that the screen is kept in. */
function pathOf(directories: Directories): string {
	return join(directories.state, 'first-screen.json');
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
		const kept = JSON.parse(disk.readFileSync(pathOf(directories), 'utf8')) as Kept;
		return isRight(kept, circumstances) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isRight(
	{version, lines, next, pages, witnesses, ...kept}: Kept,
	now: Circumstances,
): boolean {
	return (
		version === 1 &&
		kept.circumstances.columns === now.columns &&
		kept.circumstances.rows === now.rows &&
		kept.circumstances.environment === now.environment &&
		[lines, ...next].every(each => isScreen(each, now.rows)) &&
		pages.every(each => Number.isSafeInteger(each)) &&
		witnesses.length > 0 &&
		witnesses.every(([path, signature]) => fileSignature(disk, path) === signature)
	);
}

function isScreen(lines: readonly string[], rows: number): boolean {
	return lines.length === rows && lines.every(each => typeof each === 'string' && line.test(each));
}

/** Keeps the screen, with the files that it depends on as they are now. Never throws. */
export function keepFirstScreen(
	directories: Directories,
	screen: FirstScreen,
	circumstances: Circumstances,
	witnesses: readonly string[],
): void {
	const kept: Kept = {
		version: 1,
		...screen,
		circumstances,
		witnesses: witnesses.map(path => [path, fileSignature(disk, path)]),
	};
	try {
		makeFolder(disk, directories.state);
		const file = disk.openSync(pathOf(directories), 'w', privateFile);
		disk.writeSync(file, JSON.stringify(kept));
		disk.closeSync(file);
	} catch {
		forgetFirstScreen(directories);
	}
}

/** Removes the screen. Never throws. */
export function forgetFirstScreen(directories: Directories): void {
	removeQuietly(disk, pathOf(directories));
}

/** The files that tell where the reader is and how they like their pages. */
export function placeWitnesses(directories: Directories): string[] {
	return [
		join(directories.config, 'places.json'),
		join(directories.config, 'settings.json'),
		join(directories.state, 'places.journal'),
	];
}
