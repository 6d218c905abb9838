import {type FSWatcher, watch} from 'node:fs';
import {stat} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {stampOf} from '../storage/file-stamp.ts';

/** Milliseconds of quiet after which a change is told: editors write in several steps. */
const quietMs = 150;
/** Milliseconds between two looks at the file, where the system does not tell of changes. */
const lookIntervalMs = 2000;

/**
 * Watches one story's file and calls back when it was changed, replaced, removed or came back.
 * Its folder is watched, because editors put a new file in the old one's place. Returns what ends
 * the watch; it does not keep the program running. Never throws.
 */
export function watchFile(path: string, onChange: () => void): () => void {
	let known: string | undefined;
	let isOver = false;
	const look = async (): Promise<void> => {
		const now = await stat(path).then(stampOf, () => 'gone');
		const isChanged = known !== undefined && now !== known;
		known = now;
		if (isChanged && !isOver) onChange();
	};

	look();
	// Folders on a network tell nothing, and a system has only so many watches.
	const looking = setInterval(look, lookIntervalMs).unref();
	let waiting: NodeJS.Timeout | undefined;
	const watcher = watchFolder(dirname(path), name => {
		if (name !== null && name !== basename(path)) return;
		clearTimeout(waiting);
		waiting = setTimeout(look, quietMs).unref();
	});
	return () => {
		isOver = true;
		clearTimeout(waiting);
		clearInterval(looking);
		watcher?.close();
	};
}

function watchFolder(
	folder: string,
	onEvent: (name: string | null) => void,
): FSWatcher | undefined {
	try {
		const watcher = watch(folder, {persistent: false}, (_, name) => onEvent(name));
		return watcher.on('error', () => watcher.close());
	} catch {
		return undefined;
	}
}
