import {type FSWatcher, lstatSync, statSync, watch} from 'node:fs';
import {join, sep} from 'node:path';
import process from 'node:process';
import {takeTurns} from '../workers/turns.ts';
import {settingsName} from './find-root.ts';
import {isBelow, isFolderOfStories, isStoryName} from './walk.ts';

/** Folders that are watched. */
export interface FolderWatch {
	/**
	 * Watches these folders (real paths) and no others from now on, in turns with others. What has
	 * changed in a new one since a time (milliseconds since the epoch) is told, too.
	 */
	readonly follow: (folders: readonly string[], since: number) => Promise<void>;
	readonly close: () => void;
}

/** Milliseconds of quiet after which changes are told, and after which they are told without it. */
const quietMs = 200;
const mostMs = 2000;
/** Folders that are watched at most: half of what the smallest system lets all its programs watch. */
const mostFolders = 4096;
/** Milliseconds by which a folder's time of change may be behind the clock. */
const clockSlackMs = 20;

/**
 * On Linux Node's own recursive watch asks for the state of each file and watches it (20,000 files:
 * 1.8 s and 60 MB), so there every folder is watched by itself.
 */
const isRecursive = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Calls back when a story, or a folder that may hold stories, was added, changed or removed in the
 * folders that are followed. It costs nothing while nothing happens, and does not keep the program
 * running. Where nothing can be watched, nothing is told. Never throws.
 */
export function watchFolders(onChange: () => void): FolderWatch {
	const watchers = new Map<string, FSWatcher | undefined>();
	let known: ReadonlySet<string> = new Set();
	let isOver = false;
	let firstAt: number | undefined;
	let waiting: NodeJS.Timeout | undefined;

	const tell = (): void => {
		if (isOver) return;
		firstAt ??= performance.now();
		clearTimeout(waiting);
		const wait = Math.min(quietMs, firstAt + mostMs - performance.now());
		waiting = setTimeout(() => {
			firstAt = undefined;
			onChange();
		}, wait).unref();
	};

	const hear = (folder: string, type: string, name: string | null): void => {
		if (name === null || mayChangeCollection(folder, type, name, known)) tell();
	};

	return {
		async follow(folders, since) {
			known = new Set(folders);
			const wanted = new Set((isRecursive ? outermost(folders) : folders).slice(0, mostFolders));
			forgetBut(wanted);
			const turns = takeTurns(undefined);
			for (const folder of wanted) {
				add(folder, since);
				if (turns.isOver()) await turns.next();
			}
		},
		close() {
			isOver = true;
			clearTimeout(waiting);
			forgetBut(new Set());
		},
	};

	function add(folder: string, since: number): void {
		if (isOver || watchers.has(folder)) return;
		watchers.set(
			folder,
			watchOne(folder, (type, name) => hear(folder, type, name)),
		);
		if (changedAt(folder) > since - clockSlackMs) tell();
	}

	function forgetBut(wanted: ReadonlySet<string>): void {
		for (const [folder, watcher] of watchers) {
			if (wanted.has(folder)) continue;
			watcher?.close();
			watchers.delete(folder);
		}
	}
}

function watchOne(
	folder: string,
	onEvent: (type: string, name: string | null) => void,
): FSWatcher | undefined {
	try {
		const watcher = watch(folder, {persistent: false, recursive: isRecursive}, onEvent);
		return watcher.on('error', () => watcher.close());
	} catch {
		return undefined;
	}
}

/** Whether what was told of a name may change the collection: our own files never do. */
export function mayChangeCollection(
	folder: string,
	type: string,
	name: string,
	known: ReadonlySet<string>,
): boolean {
	const path = name.split(sep);
	if (!path.slice(0, -1).every(isFolderOfStories)) return false;
	if (isStoryName(path.join('/')) || path.at(-1) === settingsName) return true;
	if (type !== 'rename' || !path.every(isFolderOfStories)) return false;
	return known.has(join(folder, name)) || isFolderOrLink(join(folder, name));
}

function isFolderOrLink(path: string): boolean {
	try {
		const stats = lstatSync(path);
		return stats.isDirectory() || stats.isSymbolicLink();
	} catch {
		return false;
	}
}

/** Milliseconds since the epoch; 0 for a folder that is gone. */
function changedAt(folder: string): number {
	try {
		return statSync(folder).mtimeMs;
	} catch {
		return 0;
	}
}

/** Those of some folders that are in no other of them; each comes after the one it is in. */
function outermost(folders: readonly string[]): readonly string[] {
	const outer: string[] = [];
	for (const folder of folders.toSorted()) {
		if (!outer.some(above => isBelow(above, folder))) outer.push(folder);
	}

	return outer;
}
