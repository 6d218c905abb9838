import {existsSync, statSync} from 'node:fs';
import {type Collection, emptyCollection, mergeCollections} from '../collection/collection.ts';
import type {Surroundings} from '../compose.ts';
import {readCollection} from '../sources/read-collection.ts';
import {readStory} from '../sources/read-story.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {rootOf, rootOfFile} from './identity.ts';

/** A collection, or why there is none. */
export type Loaded =
	| {readonly kind: 'loaded'; readonly collection: Collection}
	| {readonly kind: 'refused'; readonly message: SafeText};

/**
 * The collection of the folders and files, or the shelf (library and bundled stories) when none is
 * named.
 */
export async function loadCollection(
	surroundings: Surroundings,
	paths: readonly string[],
): Promise<Loaded> {
	const missing = paths.find(path => !existsSync(path));
	if (missing !== undefined) {
		const message = safe`There is no file or folder called ${sanitiseLine(missing)}.`;
		return {kind: 'refused', message};
	}

	const shelf = [surroundings.library, surroundings.bundled].filter(path => existsSync(path));
	const collections = await Promise.all(
		(paths.length > 0 ? paths : shelf).map(path =>
			isFolder(path) ? ofFolder(surroundings, path) : ofFile(surroundings, path),
		),
	);
	return {kind: 'loaded', collection: collections.reduce(mergeCollections)};
}

function ofFolder(surroundings: Surroundings, folder: string): Promise<Collection> {
	const {root, identity} = rootOf(surroundings, folder);
	return readCollection(root, {identity});
}

/** A file that is named beside others is a collection of one story. */
async function ofFile(surroundings: Surroundings, path: string): Promise<Collection> {
	const read = await readStory(path, await rootOfFile(surroundings, path));
	return read.kind === 'problem'
		? {...emptyCollection, problems: [read.problem]}
		: {...emptyCollection, stories: [read.head]};
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
