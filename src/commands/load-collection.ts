import {existsSync, statSync} from 'node:fs';
import {type Collection, mergeCollections} from '../collection/collection.ts';
import type {Surroundings} from '../compose.ts';
import {readCollection} from '../sources/read-collection.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {rootOf} from './identity.ts';

/** A collection, or why there is none. */
export type Loaded =
	| {readonly kind: 'loaded'; readonly collection: Collection}
	| {readonly kind: 'refused'; readonly message: SafeText};

/** The collection of the folders, or the shelf (library and bundled stories) when none is named. */
export async function loadCollection(
	surroundings: Surroundings,
	folders: readonly string[],
): Promise<Loaded> {
	const wrong = folders.find(folder => !isFolder(folder));
	if (wrong !== undefined) return {kind: 'refused', message: refusal(wrong)};
	const shelf = [surroundings.library, surroundings.bundled].filter(existsSync);
	const collections = await Promise.all(
		(folders.length > 0 ? folders : shelf).map(folder => {
			const {root, identity} = rootOf(surroundings, folder);
			return readCollection(root, {identity});
		}),
	);
	return {kind: 'loaded', collection: collections.reduce(mergeCollections)};
}

function refusal(path: string): SafeText {
	const named = sanitiseLine(path);
	return existsSync(path)
		? safe`${named} is a file, not a folder; dogear ${named} reads it.`
		: safe`There is no file or folder called ${named}.`;
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
