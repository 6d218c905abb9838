import {realpath, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {problemFromError, quoteName} from '../../core/collection/problem.ts';
import type {Problem} from '../../core/collection/story.ts';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import {words} from '../../core/words/words.ts';
import {mayBeEmbedded} from './embedded-name.ts';
import {compareNames, type Entries, listEntries} from './list-entries.ts';

/** A file that may be a story. */
export interface FoundFile {
	/** The real, absolute path. */
	readonly path: string;
	/** Where it was found below the root, with `/`. */
	readonly relativePath: string;
	/** Whether it lies in a folder of drafts. */
	readonly isDraft: boolean;
}

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

/** A folder with its files. */
interface Folder {
	/** Real path. */
	readonly path: string;
	/** What the paths of its files begin with. */
	readonly start: string;
	/** Below the root, as it was found, with `/` at its end; empty for the root. */
	readonly below: string;
	readonly isDraft: boolean;
}

/** A file where it was found: of a hundred thousand the paths would fill the memory. */
class FileInFolder implements FoundFile {
	readonly folder: Folder;
	readonly name: string;

	constructor(folder: Folder, name: string) {
		this.folder = folder;
		this.name = name;
	}

	get path(): string {
		return this.folder.start + this.name;
	}

	get relativePath(): string {
		return this.folder.below + this.name;
	}

	get isDraft(): boolean {
		return this.folder.isDraft;
	}
}

interface Found {
	readonly list: typeof listEntries;
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
 * Never throws: what cannot be entered is a problem. `list` lists folders.
 */
export async function walk(folder: string, list = listEntries): Promise<Walk> {
	const root = await realpath(folder).catch(() => folder);
	const found: Found = {
		list,
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
	found.links.sort((a, b) => compareNames(b, a));
	for (let next = found.links.pop(); next !== undefined; next = found.links.pop()) {
		await followLink(found, next);
	}

	// Without links they are in their order already.
	if (found.paths) found.files.sort((a, b) => compareNames(a.relativePath, b.relativePath));
	const problems = found.problems.sort((a, b) => compareNames(a.path, b.path));
	return {root, files: found.files, problems, folders: [...found.folders], others: found.others};
}

function makeFolder(path: string, below: string): Folder {
	const start = path.endsWith(sep) ? path : path + sep;
	return {path, start, below, isDraft: below.split('/').includes('_drafts')};
}

async function walkFolder(found: Found, folder: Folder): Promise<void> {
	if (found.folders.has(folder.path)) return;
	found.folders.add(folder.path);
	for (const [kind, name] of await readFolder(found, folder.path)) {
		if (kind === 'folder') {
			if (!isFolderOfStories(name)) continue;
			await walkFolder(found, makeFolder(join(folder.path, name), `${folder.below}${name}/`));
		} else if (kind === 'link') found.links.push(folder.below + name);
		else if (isStoryName(folder.below + name)) {
			keep(found, kind === 'file', new FileInFolder(folder, name));
		} else if (mayBeEmbedded(name)) found.others.push(name);
	}
}

async function readFolder(found: Found, folder: string): Promise<Entries> {
	try {
		return await found.list(folder);
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
