import {setImmediate} from 'node:timers/promises';
import type {Collection} from '../../core/collection/collection.ts';
import {nowAndThen} from './now-and-then.ts';
import type {FileReader, Reading} from './read-files.ts';

/** New files from which on it takes long to read their texts before any is counted. */
export const manyNew = 500;

/**
 * Reads new files (real paths) that somebody waits for: first the front matter of all, by which they
 * are counted and named long before their texts are read; then the texts, in the order in which they
 * are shown. `collect` makes the collection of what was read.
 */
export async function readTwice(
	reader: FileReader,
	paths: readonly string[],
	collect: (reading: Reading) => Collection,
	tell: {
		readonly frontMatter: (reading: Reading) => void;
		readonly collection: (collection: Collection) => void;
	},
): Promise<Reading> {
	const known = collect(await reader.read(paths, 'front', tell.frontMatter));
	tell.collection(known);
	await setImmediate();
	// It is the same, but its heads have learned more.
	const learned = nowAndThen((_, isMore) => isMore && tell.collection(known));
	return await reader.read(asShown(paths, known), 'whole', learned);
}

/** Paths in the order in which the stories of a collection are shown, the newest first. */
function asShown(paths: readonly string[], {stories}: Collection): readonly string[] {
	const left = new Set(paths);
	const shown = stories.map(({path}) => path).filter(path => left.delete(path));
	return [...shown, ...left];
}
