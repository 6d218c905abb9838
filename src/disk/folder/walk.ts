import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {problemFromError, quoteName} from '../../core/collection/problem.ts';
import type {Problem} from '../../core/collection/story.ts';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import {words} from '../../core/words/words.ts';
import {mayBeEmbedded} from './embedded-name.ts';
import {FileInFolder, type Folder, type FoundFile, makeFolder} from './found-file.ts';

/** What a walk has found. */
export interface Walk {
	/** Real path of the folder that was walked. */
	readonly root: string;
	/** In the order of their relative paths (UTF-16 units, so that it is the same everywhere). */
	readonly files: readonly FoundFile[];
	readonly problems: readonly Problem[];
	/** Real paths of the folders that were entered. */
	readonly folders: readonly string[];
	/** Names of files that are no stories and may be embedded in some. */
	readonly others: readonly string[];
}

interface Found {
	readonly root: string;
	readonly files: FoundFile[];
	readonly others: string[];
	/** Real paths of the folders that were entered. */
	readonly folders: Set<string>;
	readonly problems: Problem[];
	/** Paths below the root. */
	readonly links: string[];
	/** Real paths of the files, once there are links by which one may be found again. */
	paths: Set<string> | undefined;
}

/**
 * Finds all stories below a folder, in place. Links are followed only as far as they stay below
 * the root, and each file and folder is visited once, so that no circle of links holds us.
 * Never throws: what cannot be entered is a problem.
 */
export async function walk(folder: string): Promise<Walk> {
	const root = await realpath(folder).catch(() => folder);
	const found: Found = {
		root,
		files: [],
		others: [],
		folders: new Set(),
		problems: [],
		links: [],
		paths: undefined,
	};
	await walkFolder(found, makeFolder(root, ''));
	// Links come last, so that what they lead to is found under its own name where it has one.
	found.links.sort((a, b) => compare(b, a));
	for (let next = found.links.pop(); next !== undefined; next = found.links.pop()) {
		await followLink(found, next);
	}

	// Without links they are in their order already.
	if (found.paths) found.files.sort((a, b) => compare(a.relativePath, b.relativePath));
	const problems = found.problems.sort((a, b) => compare(a.path, b.path));
	return {root, files: found.files, problems, folders: [...found.folders], others: found.others};
}

/** Orders by UTF-16 units. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

async function walkFolder(found: Found, folder: Folder): Promise<void> {
	if (found.folders.has(folder.path)) return;
	found.folders.add(folder.path);
	for (const entry of await readFolder(found, folder.path)) {
		const {name} = entry;
		if (entry.isDirectory()) {
			if (!isFolderOfStories(name)) continue;
			await walkFolder(found, makeFolder(join(folder.path, name), `${folder.below}${name}/`));
		} else if (entry.isSymbolicLink()) found.links.push(folder.below + name);
		else if (isStoryName(folder.below + name)) {
			keep(found, entry.isFile(), new FileInFolder(folder, name));
		} else if (mayBeEmbedded(name)) found.others.push(name);
	}
}

/** The entries of a folder in the order of the paths that they lead to. */
async function readFolder(found: Found, folder: string): Promise<readonly Dirent[]> {
	const key = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
	try {
		const entries = await readdir(folder, {withFileTypes: true});
		return entries.sort((a, b) => compare(key(a), key(b)));
	} catch (error) {
		found.problems.push(problemFromError(folder, error));
		return [];
	}
}

function keep(found: Found, isFile: boolean, file: FoundFile): void {
	if (!isFile) {
		const {path} = file;
		const message = words.collection.noFile(quoteName(path));
		found.problems.push({path, message});
	} else if (!found.paths?.has(file.path)) {
		found.paths?.add(file.path);
		found.files.push(file);
	}
}

async function followLink(found: Found, below: string): Promise<void> {
	const path = join(found.root, below);
	if (!below.split('/').every(isFolderOfStories)) return;
	try {
		const target = await realpath(path);
		const stats = await stat(target);
		if (!stats.isDirectory() && !isStoryName(below)) return;
		if (!isBelow(found.root, target)) {
			const message = words.collection.linkOut(quoteName(path));
			found.problems.push({path, message});
		} else {
			found.paths ??= new Set(found.files.map(file => file.path));
			if (stats.isDirectory()) await walkFolder(found, makeFolder(target, `${below}/`));
			else {
				const {isDraft} = makeFolder(target, below);
				keep(found, stats.isFile(), {path: target, relativePath: below, isDraft});
			}
		}
	} catch (error) {
		if (isStoryName(below)) found.problems.push(problemFromError(path, error));
	}
}

/** Whether a real path is the folder itself or lies below it. */
export function isBelow(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}

const foldersOfOthers = new Set([
	'node_modules',
	'_includes',
	'_layouts',
	'_site',
	'_sass',
	'_data',
]);

/** Whether a folder of this name may hold stories. */
export function isFolderOfStories(name: string): boolean {
	return !name.startsWith('.') && !foldersOfOthers.has(name);
}

/** Files that people call like this speak about the folder and are no stories. */
const notStories = /^(?:.*\/)?_index(?:\.[\w-]+)?\.\w+$|^readme\.\w+$/i;

/** Whether a file of this relative path is a story by its name. */
export function isStoryName(relativePath: string): boolean {
	const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
	if (name.startsWith('.') || notStories.test(relativePath)) return false;
	return ['markdown', 'text'].includes(fileKindOf(name) ?? '');
}
