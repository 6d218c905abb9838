import type {StoryDate} from '../collection/story.ts';
import {makeDate} from './parse-date.ts';

/** What a story's path tells, for where its front matter is silent. */
export interface PathFacts {
	readonly title: string;
	readonly date: StoryDate | undefined;
	/** The topmost folder that speaks of a topic. */
	readonly category: string | undefined;
	/** Whether it lies in a `_posts` folder, as Jekyll's and Hexo's stories do. */
	readonly isPost: boolean;
}

/**
 * Reads title, date and category out of a path below a collection's root: Jekyll's
 * `_posts/2025-11-30-one-minute.md`, Hugo's `news/one-minute/index.md`, Obsidian's
 * `2025-11-30 One minute.md`, `2025/11/30/one-minute.md`.
 */
export function readPath(relativePath: string): PathFacts {
	// Most stories say in their front matter what is asked for here last.
	return {
		get title() {
			const {name} = split(relativePath);
			const {date, rest} = readName(name);
			return inWords((date && rest) || name);
		},
		get date() {
			const {folders, name} = split(relativePath);
			return readName(name).date ?? dateOfFolders(folders);
		},
		get category() {
			return categoryOf(split(relativePath).folders);
		},
		isPost: /(?:^|\/)_posts\//.test(relativePath),
	};
}

/** The folders of a path, and what names the story: its file, or its folder where it has one. */
function split(relativePath: string): {
	readonly folders: readonly string[];
	readonly name: string;
} {
	const folders = relativePath.split('/');
	const file = (folders.pop() ?? '').replace(/\.\w+$/, '');
	const isBundle = /^index(?:\.[\w-]+)?$/i.test(file) && folders.length > 0;
	return {name: isBundle ? (folders.pop() ?? file) : file, folders};
}

/** The date that a name begins with, and what follows. */
function readName(name: string): {readonly date: StoryDate | undefined; readonly rest: string} {
	const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)[-_ ]*(.*)$/s.exec(name);
	if (!match) return {date: undefined, rest: name};
	const [, year, , month, day, rest = ''] = match;
	return {date: makeDate(Number(year), Number(month), Number(day)), rest};
}

function dateOfFolders(folders: readonly string[]): StoryDate | undefined {
	const match = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(folders.join('/'));
	return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Folders that site generators ask for and that say nothing of the story. */
const structural = new Set([
	'content',
	'source',
	'src',
	'post',
	'posts',
	'_posts',
	'_drafts',
	'blog',
]);

function categoryOf(folders: readonly string[]): string | undefined {
	const folder = folders.find(name => !structural.has(name.toLowerCase()) && !/^\d+$/.test(name));
	return folder === undefined ? undefined : inWords(folder);
}

/** `one-minute` is written for addresses, `One minute` for people. */
function inWords(name: string): string {
	const words = /\s/.test(name) ? name : name.replaceAll(/[-_]+/g, ' ').trim() || name;
	return words.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
