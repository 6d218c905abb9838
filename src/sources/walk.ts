import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {Problem} from '../collection/story.ts';
import {safe} from '../text/safe-text.ts';
import {problemFromError, quoteName} from './problem.ts';

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
}

interface Found {
	readonly root: string;
	readonly files: Map<string, FoundFile>;
	readonly folders: Set<string>;
	readonly problems: Problem[];
	readonly links: string[];
}

/**
 * Finds all stories below a folder, in place. Links are followed only as far as they stay below
 * the root, and each file and folder is visited once, so that no circle of links holds us.
 * Never throws: what cannot be entered is a problem.
 */
export async function walk(folder: string): Promise<Walk> {
	const root = await realpath(folder).catch(() => folder);
	const found: Found = {root, files: new Map(), folders: new Set(), problems: [], links: []};
	await walkFolders(found, {path: root, relativePath: ''});
	// Links come last, so that what they lead to is found under its own name where it has one.
	for (let next = found.links.pop(); next !== undefined; next = found.links.pop()) {
		await followLink(found, next);
	}

	const files = [...found.files.values()].sort((a, b) => compare(a.relativePath, b.relativePath));
	const problems = found.problems.sort((a, b) => compare(a.path, b.path));
	return {root, files, problems};
}

/** Orders by UTF-16 units. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

interface Folder {
	/** Real path. */
	readonly path: string;
	/** Below the root, as it was found. */
	readonly relativePath: string;
}

async function walkFolders(found: Found, start: Folder): Promise<void> {
	const waiting = [start];
	for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
		if (found.folders.has(folder.path)) continue;
		found.folders.add(folder.path);
		const entries = await readFolder(found, folder.path);
		for (const entry of entries) waiting.push(...sortOut(found, folder, entry));
	}

	// The last link found is followed first: keep the order of names.
	found.links.sort((a, b) => compare(b, a));
}

/** Keeps what may be a story, and gives back the folders to walk. */
function sortOut(found: Found, folder: Folder, entry: Dirent): readonly Folder[] {
	const {name} = entry;
	const relativePath = folder.relativePath ? `${folder.relativePath}/${name}` : name;
	const path = join(folder.path, name);
	if (entry.isDirectory()) return isFolderOfStories(name) ? [{path, relativePath}] : [];
	if (entry.isSymbolicLink()) found.links.push(relativePath);
	else if (isStoryName(relativePath)) keep(found, entry.isFile(), path, relativePath);
	return [];
}

async function readFolder(found: Found, folder: string): Promise<readonly Dirent[]> {
	try {
		return await readdir(folder, {withFileTypes: true});
	} catch (error) {
		found.problems.push(problemFromError(folder, error));
		return [];
	}
}

function keep(found: Found, isFile: boolean, path: string, relativePath: string): void {
	if (isFile) {
		const isDraft = relativePath.split('/').includes('_drafts');
		if (!found.files.has(path)) found.files.set(path, {path, relativePath, isDraft});
		return;
	}

	const message = safe`${quoteName(path)} is a pipe, a socket or a device and not a file.`;
	found.problems.push({path, message});
}

async function followLink(found: Found, below: string): Promise<void> {
	const path = join(found.root, below);
	if (!below.split('/').every(isFolderOfStories)) return;
	try {
		const target = await realpath(path);
		const stats = await stat(target);
		if (!stats.isDirectory() && !isStoryName(below)) return;
		if (!isBelow(found.root, target)) {
			const message = safe`${quoteName(path)} is a link that leads out of the collection; it was not followed.`;
			found.problems.push({path, message});
		} else if (stats.isDirectory()) await walkFolders(found, {path: target, relativePath: below});
		else keep(found, stats.isFile(), target, below);
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

function isFolderOfStories(name: string): boolean {
	return !name.startsWith('.') && !foldersOfOthers.has(name);
}

/** Files that people call like this speak about the folder and are no stories. */
const notStories = /^(?:.*\/)?_index(?:\.[\w-]+)?\.\w+$|^readme\.\w+$/i;

/** Whether a file of this relative path is a story by its name. */
export function isStoryName(relativePath: string): boolean {
	const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
	if (name.startsWith('.') || notStories.test(relativePath)) return false;
	return /\.(?:md|markdown|mdx|txt)$/i.test(name);
}
