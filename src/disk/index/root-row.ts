import {sep} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {type Collection, mostRecentOnHome} from '../../core/collection/collection.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import {recentComments} from '../../core/collection/recent-comments.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {type Totals, totalsOf} from '../../core/collection/totals.ts';
import {withPathAsId} from '../folder/unique-ids.ts';
import type {KnownFile} from './file-rows.ts';
import {safeLine} from './stored-head.ts';

/** A root as it is kept. */
export interface RootRow {
	readonly id: number;
	readonly stamp: string;
	/** The collection without its stories, as JSON; undefined when its first reading was not finished. */
	readonly summary: string | undefined;
	/** The rows of its stories in their order. */
	readonly stories: Uint32Array;
}

/** A collection without its stories: their rows stand for them. */
export interface Summary
	extends Pick<Collection, 'title' | 'tagline' | 'menu' | 'hasSettings' | 'problems' | 'hidden'> {
	readonly pages: readonly number[];
	/** Stories whose id another story had before them. */
	readonly duplicateIds: readonly number[];
	readonly totals: Totals;
	/** The stories that Home shows: the newest and those that were commented on last. */
	readonly shown: readonly number[];
}

/** Where a root is, and what tells of its stories. */
export interface RootPlace {
	readonly path: string;
	readonly details: StoryDetails;
}

/** Finds what is kept of a root. */
export function findRoot(
	database: DatabaseSync,
	path: string,
	identity: string,
): RootRow | undefined {
	const found = database
		.prepare('SELECT id, stamp, summary, stories FROM roots WHERE path = ? AND identity = ?')
		.get(path, identity);
	if (!found) return undefined;
	const {id, stamp, summary, stories} = found;
	return {
		id: Number(id),
		stamp: String(stamp),
		summary: typeof summary === 'string' ? summary : undefined,
		stories: stories instanceof Uint8Array ? toNumbers(stories) : new Uint32Array(),
	};
}

/** Finds the number of a root that is kept. */
export function findRootNumber(
	database: DatabaseSync,
	path: string,
	identity: string,
): number | undefined {
	const found = database
		.prepare('SELECT id FROM roots WHERE path = ? AND identity = ?')
		.get(path, identity);
	return found && Number(found.id);
}

/** What is shown is made safe again: somebody may have tampered with the file. */
export function readSummary(json: string): Summary {
	return JSON.parse(json, (key, value) =>
		typeof value === 'string' && key !== 'path' ? safeLine(value) : value,
	) as Summary;
}

function toNumbers(bytes: Uint8Array): Uint32Array {
	return new Uint32Array(bytes.slice().buffer, 0, Math.floor(bytes.length / 4));
}

/** Adds a root whose files are being read; gives its number. */
export function addRoot(database: DatabaseSync, path: string, identity: string): number {
	const statement = database.prepare("INSERT INTO roots (path, identity, stamp) VALUES (?, ?, '')");
	return Number(statement.run(path, identity).lastInsertRowid);
}

/** Keeps a root's collection. */
export function writeRoot(
	database: DatabaseSync,
	root: number,
	{stamp, summary, order}: Pick<RootRow, 'stamp'> & {summary: string; order: Uint32Array},
): void {
	database
		.prepare('UPDATE roots SET stamp = ?, summary = ?, stories = ? WHERE id = ?')
		.run(stamp, summary, new Uint8Array(order.buffer, order.byteOffset, order.byteLength), root);
}

/** A collection as it is kept: its summary, and the rows of its stories. `files` are by path. */
export function toKept(
	collection: Collection,
	files: ReadonlyMap<string, KnownFile>,
): {readonly summary: string; readonly order: Uint32Array} {
	const rowOf = (head: StoryHead): number => files.get(head.path)?.head.row ?? 0;
	const {title, tagline, menu, hasSettings, problems, hidden, stories, pages} = collection;
	const heads = [...stories, ...pages];
	const commented = recentComments(stories).slice(0, mostRecentOnHome);
	const summary: Summary = {
		title,
		tagline,
		menu,
		hasSettings,
		problems,
		hidden,
		pages: pages.map(rowOf),
		duplicateIds: heads.filter(head => head.id !== files.get(head.path)?.head.id).map(rowOf),
		totals: totalsOf(collection),
		shown: [...stories.slice(0, mostRecentOnHome), ...commented.map(({story}) => story)].map(rowOf),
	};
	return {summary: JSON.stringify(summary), order: Uint32Array.from(stories, rowOf)};
}

/** The whole collection of a root, as it was kept. */
export function collectionOf(
	{summary: kept, stories}: RootRow,
	{path, details}: RootPlace,
	files: ReadonlyMap<string, KnownFile>,
): Collection | undefined {
	const summary = kept === undefined ? undefined : readSummary(kept);
	if (!summary) return undefined;
	const heads = new Map<number, StoryHead>();
	for (const {head} of files.values()) heads.set(head.row, head);
	const {totals: _, shown: __, duplicateIds, pages, ...rest} = summary;
	const headOf = uniqueHeads(heads, duplicateIds);
	return {
		...rest,
		root: path,
		sites: [],
		details,
		stories: Array.from(stories, headOf).flat(),
		pages: pages.flatMap(headOf),
	};
}

/** The heads of rows as they are in the collection; none for a row that is gone. */
export function uniqueHeads(
	heads: ReadonlyMap<number, StoryHead>,
	duplicateIds: readonly number[],
): (row: number) => StoryHead | readonly StoryHead[] {
	const duplicates = new Set(duplicateIds);
	return row => {
		const head = heads.get(row);
		return head && duplicates.has(row) ? withPathAsId(head) : (head ?? []);
	};
}

/** The roots above a path, nearest first. */
export function findRootsAbove(database: DatabaseSync, path: string): readonly string[] {
	const rows = database.prepare('SELECT DISTINCT path FROM roots').all() as Array<{path: string}>;
	return rows
		.map(row => row.path)
		.filter(root => path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
		.sort((one, other) => other.length - one.length);
}
