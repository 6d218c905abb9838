import {type FSWatcher, watchFile as pollFile, type Stats, unwatchFile, watch} from 'node:fs';
import {basename, dirname} from 'node:path';

/** Milliseconds of quiet after which a change is told: editors write in several steps. */
const quiet = 150;
/** Milliseconds between two looks at the file, where the system does not tell of changes. */
const pollInterval = 2000;

/**
 * Watches one story's file and calls back when it was changed, replaced, removed or came back.
 * Its folder is watched, because editors put a new file in the old one's place. Returns what ends
 * the watch; it does not keep the program running. Never throws.
 */
export function watchFile(path: string, onChange: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const tell = (): void => {
		clearTimeout(timer);
		timer = setTimeout(onChange, quiet).unref();
	};

	const name = basename(path);
	const watcher = watchFolder(dirname(path), changed => {
		if (changed === null || changed === name) tell();
	});
	// Folders on a network tell nothing, and some systems have few watches: look now and then too.
	const onPoll = (now: Stats, before: Stats): void => {
		if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino)
			tell();
	};

	pollFile(path, {interval: pollInterval, persistent: false}, onPoll);
	return () => {
		clearTimeout(timer);
		watcher?.close();
		unwatchFile(path, onPoll);
	};
}

function watchFolder(
	folder: string,
	onEvent: (name: string | null) => void,
): FSWatcher | undefined {
	try {
		const watcher = watch(folder, {persistent: false}, (_, name) => onEvent(name));
		watcher.on('error', () => watcher.close());
		return watcher;
	} catch {
		return undefined;
	}
}
