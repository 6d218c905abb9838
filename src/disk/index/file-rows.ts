import type {DatabaseSync} from 'node:sqlite';
import type {Entry, Facts} from '../folder/entry.ts';
import {asLists} from './lists.ts';
import {headColumns, makeHeadReader, type StoredHead, type Value} from './stored-head.ts';

/** What the index knows of a file. */
export interface KnownFile extends Entry {
	readonly head: StoredHead;
	/** Its state when it was read; empty when that is in doubt. */
	readonly stamp: string;
}

/** What is kept of a file that was read; nothing in it holds the text of the file. */
export interface FileRow {
	/** Below the root. */
	readonly path: string;
	readonly stamp: string;
	/** JSON. */
	readonly facts: string | null;
	/** In the order of `headColumns`. */
	readonly head: readonly Value[];
	readonly excerpt: string;
	/** A line each; null where there are none. */
	readonly addresses: string | null;
}

const columns = `path, stamp, facts, ${headColumns}`;
const names = `root, ${columns}, excerpt, addresses`.split(', ');
/** What is kept later, of the text. */
const later = ['keywords', 'indexed'];

/** Keeps files of a root; gives the numbers of their rows. A file that is kept already keeps its row. */
export function writeFiles(
	database: DatabaseSync,
	root: number,
	files: readonly FileRow[],
): readonly number[] {
	const anew = names.map(name => `${name} = excluded.${name}`);
	const statement = asLists(
		database.prepare(
			`INSERT INTO files (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
			ON CONFLICT (root, path)
			DO UPDATE SET ${[...anew, ...later.map(name => `${name} = NULL`)].join(', ')}
			RETURNING id`,
		),
	);
	return files.map(({path, stamp, facts, head, excerpt, addresses}) => {
		const values = [root, path, stamp, facts, ...head, excerpt, addresses];
		const [row] = statement.get(...values) as unknown as [number];
		return row;
	});
}

/** Forgets the files of some rows. */
export function deleteFiles(database: DatabaseSync, rows: readonly number[]): void {
	for (const table of ['files WHERE id', 'texts WHERE rowid']) {
		const statement = database.prepare(`DELETE FROM ${table} = ?`);
		for (const row of rows) statement.run(row);
	}
}

/** The next files of a root after a path, in the order of their paths, for a row reader. */
export function readFiles(
	database: DatabaseSync,
	root: number,
	after: string,
	limit: number,
): ReadonlyArray<readonly Value[]> {
	const statement = database.prepare(
		`SELECT ${rowColumns} FROM files WHERE root = ? AND path > ? ORDER BY path LIMIT ?`,
	);
	return asLists(statement).all(root, after, limit) as never;
}

/** The columns that a row reader takes. */
export const rowColumns = `id, ${columns}`;

/** Reads the rows of a root. */
export interface RowReader {
	/** A row of `rowColumns` as the file that it is. */
	readonly read: (values: readonly Value[]) => KnownFile;
	/** A file that is not kept yet. */
	readonly take: (file: FileRow) => KnownFile;
}

/** Makes what reads the rows of a root at a path. */
export function makeRowReader(root: string): RowReader {
	const readHead = makeHeadReader(root);
	const toFile = (
		row: number,
		{path, stamp, facts, head}: Omit<FileRow, 'excerpt' | 'addresses'>,
	): KnownFile => ({
		stamp,
		facts: facts === null ? undefined : (JSON.parse(facts) as Facts),
		head: readHead(row, path, head),
	});
	return {
		read: ([row, path, stamp, facts, ...head]) =>
			toFile(Number(row), {
				path: String(path),
				stamp: String(stamp),
				facts: facts === null ? null : String(facts),
				head,
			}),
		take: file => toFile(0, file),
	};
}
