import {dirname} from 'node:path';
import {findRoot} from '../../disk/folder/find-root.ts';
import type {AppContext} from '../context.ts';
import {realPath} from './paths.ts';

/** The name of the bundled collection in the ids of its stories, wherever it is installed. */
const bundledIdentity = 'dogear';

/** A collection's root and the name that the ids of its stories begin with. */
export interface Root {
	readonly root: string;
	readonly identity: string;
}

/** The collection of a file, and whether it is one: else it is the file's folder. */
export interface RootOfFile extends Root {
	readonly isKnown: boolean;
}

/** The identity of a folder that is read as a collection. */
export function rootOf(context: AppContext, folder: string): Root {
	const root = realPath(folder);
	return {root, identity: root === realPath(context.bundled) ? bundledIdentity : root};
}

/**
 * The collection that a file belongs to: the nearest folder above it that has a `collection.yml`,
 * is the bundled collection or the library, or was opened before (a place kept tells so).
 */
export async function rootOfFile(context: AppContext, file: string): Promise<RootOfFile> {
	const path = realPath(file);
	const known = [context.bundled, context.library].map(realPath);
	const marked = await findRoot(path);
	const ids = [...context.places.records().keys()];
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		const isRoot =
			folder === marked || known.includes(folder) || ids.some(id => id.startsWith(`${folder}:`));
		if (isRoot) return {...rootOf(context, folder), isKnown: true};
		if (folder === dirname(folder)) {
			return {...rootOf(context, dirname(path)), isKnown: false};
		}
	}
}
