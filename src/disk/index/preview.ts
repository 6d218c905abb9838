import {sep} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import type {Collection} from '../../core/collection/collection.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {type RowReader, rowColumns} from './file-rows.ts';
import {asLists} from './lists.ts';
import {type RootPlace, type RootRow, uniqueHeads} from './root-row.ts';

/**
 * What Home shows of a collection, in a time that does not depend on how many stories it has: its
 * totals, the newest stories, and those with these ids.
 */
export function readPreview(
	database: DatabaseSync,
	{id: root, summary, stories}: RootRow,
	{path, details}: RootPlace,
	rows: RowReader,
	ids: Iterable<string>,
): Collection | undefined {
	if (!summary) return undefined;
	const {shown, duplicateIds, pages, ...rest} = summary;
	const byRow = asLists(database.prepare(`SELECT ${rowColumns} FROM files WHERE id = ?`));
	const heads = new Map<number, StoryHead>();
	for (const row of [...shown, ...pages]) {
		const values = heads.has(row) ? undefined : byRow.get(row);
		if (values) heads.set(row, rows.read(values as never).head);
	}

	for (const file of filesWithIds(database, root, path, rows, ids))
		heads.set(file.head.row, file.head);
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
	rows: RowReader,
	ids: Iterable<string>,
) {
	const below = path.endsWith(sep) ? path : path + sep;
	const byPath = asLists(
		database.prepare(`SELECT ${rowColumns} FROM files WHERE root = ? AND path = ?`),
	);
	const byId = asLists(
		database.prepare(`SELECT ${rowColumns} FROM files WHERE root = ? AND story_id = ?`),
	);
	return [...ids].flatMap(id => {
		const found = byId.all(root, id);
		if (id.startsWith(below)) {
			found.push(...byPath.all(root, id.slice(below.length).split(sep).join('/')));
		}

		return found.map(values => rows.read(values as never));
	});
}
