import {realpathSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Surroundings} from '../compose.ts';
import {findRoot} from '../sources/find-root.ts';

/** The name of the bundled collection in the ids of its stories, wherever it is installed. */
const bundledIdentity = 'dogear';

/** A collection's root and the name that the ids of its stories begin with. */
export interface Root {
	readonly root: string;
	readonly identity: string;
}

/** The identity of a folder that is read as a collection. */
export function rootOf(surroundings: Surroundings, folder: string): Root {
	const root = realPath(folder);
	return {root, identity: root === realPath(surroundings.bundled) ? bundledIdentity : root};
}

/**
 * The collection that a file belongs to: the nearest folder above it that has a `collection.yml`,
 * is the bundled collection or the library, or was opened before (a place kept tells so).
 */
export async function rootOfFile(
	surroundings: Surroundings,
	file: string,
): Promise<Root & {readonly isKnown: boolean}> {
	const path = realPath(file);
	const known = [surroundings.bundled, surroundings.library].map(realPath);
	const marked = await findRoot(path);
	const ids = [...surroundings.places.records().keys()];
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		const isRoot =
			folder === marked || known.includes(folder) || ids.some(id => id.startsWith(`${folder}:`));
		if (isRoot) return {...rootOf(surroundings, folder), isKnown: true};
		if (folder === dirname(folder)) {
			return {...rootOf(surroundings, dirname(path)), isKnown: false};
		}
	}
}

/** A path with its links followed; as it is when it does not exist. */
export function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
