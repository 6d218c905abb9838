import {sep} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {Collection} from '../../core/collection/collection.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {type RowReader, rowColumns} from './file-rows.ts';
import {asLists} from './lists.ts';
import {type RootPlace, type RootRow, readSummary, type Summary, uniqueHeads} from './root-row.ts';
import type {Value} from './stored-head.ts';

/** What a preview is made of. */
export interface PreviewRows {
	readonly root: RootRow;
	/** The files that are at hand, for a row reader. */
	readonly files: ReadonlyArray<readonly Value[]>;
}

/**
 * Reads what Home shows of a collection, in a time that does not depend on how many stories it has: the
 * newest stories, and those with these ids. Undefined for one that was never read to its end.
 */
export function readPreviewRows(
	database: DatabaseSync,
	root: RootRow,
	path: string,
	ids: readonly string[],
): PreviewRows | undefined {
	if (root.summary === undefined) return undefined;
	const {shown, pages} = JSON.parse(root.summary) as Pick<Summary, 'shown' | 'pages'>;
	const byRow = asLists(database.prepare(`SELECT ${rowColumns} FROM files WHERE id = ?`));
	const files = [...new Set([...shown, ...pages])].flatMap(row => {
		const values = byRow.get(row);
		return values ? [values as unknown as readonly Value[]] : [];
	});
	return {root, files: [...files, ...filesWithIds(database, root.id, path, ids)]};
}

/** What Home shows of a collection: its totals, and the stories at hand. */
export function previewOf(
	{root: {summary, stories}, files}: PreviewRows,
	{path, details}: RootPlace,
	rows: RowReader,
): Collection | undefined {
	if (summary === undefined) return undefined;
	const {shown: _, duplicateIds, pages, ...rest} = readSummary(summary);
	const heads = new Map<number, StoryHead>();
	for (const values of files) {
		const {head} = rows.read(values);
		heads.set(head.row, head);
	}

	const headOf = uniqueHeads(heads, duplicateIds);
	const atHand = stories.filter(row => heads.has(row));
	return {
		...rest,
		root: path,
		sites: [],
		details,
		stories: [...atHand].flatMap(headOf),
		pages: pages.flatMap(headOf),
	};
}

/** The files with these ids; a story without an id of its own has its path as its id. */
function filesWithIds(
	database: DatabaseSync,
	root: number,
	path: string,
	ids: readonly string[],
): ReadonlyArray<readonly Value[]> {
	const below = path.endsWith(sep) ? path : path + sep;
	const byPath = asLists(
		database.prepare(`SELECT ${rowColumns} FROM files WHERE root = ? AND path = ?`),
	);
	const byId = asLists(
		database.prepare(`SELECT ${rowColumns} FROM files WHERE root = ? AND story_id = ?`),
	);
	return ids.flatMap(id => {
		const found = byId.all(root, id);
		if (id.startsWith(below)) {
			found.push(...byPath.all(root, id.slice(below.length).split(sep).join('/')));
		}

		return found as never;
	});
}
