import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite';
import type {StoryHead} from '../../collection/story.ts';
import type {Entry, Facts} from '../entry.ts';
import {
	type DetailSource,
	detailColumns,
	headColumns,
	makeHeadReader,
	writeDetails,
	writeHead,
} from './stored-head.ts';

/** What the index knows of a file. */
export interface KnownFile extends Entry {
	/** Number of its row. */
	readonly row: number;
	/** Its state when it was read; empty when that is in doubt. */
	readonly sign: string;
}

/** A file that was read. */
export interface ReadFile extends Entry {
	readonly sign: string;
}

const columns = `path, sign, facts, ${headColumns}`;
const allColumns = `root, ${columns}, ${detailColumns}`;
const names = allColumns.split(', ');

/** Keeps files of a root; gives the numbers of their rows. A file that is known keeps its row. */
export function writeFiles(
	database: DatabaseSync,
	root: number,
	files: readonly ReadFile[],
): readonly number[] {
	const statement = database.prepare(
		`INSERT INTO files (${allColumns}) VALUES (${names.map(() => '?').join(', ')})
		ON CONFLICT (root, path) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}, worded = NULL
		RETURNING id`,
	);
	return files.map(({head, sign, facts}) => {
		const values: SQLInputValue[] = [
			root,
			head.relativePath,
			sign,
			facts ? JSON.stringify(facts) : null,
		];
		const row = statement.get(...values, ...writeHead(head), ...writeDetails(head));
		return Number(row?.id);
	});
}

/** Forgets files. */
export function deleteFiles(database: DatabaseSync, files: readonly KnownFile[]): void {
	for (const table of ['files WHERE id', 'texts WHERE rowid']) {
		const statement = database.prepare(`DELETE FROM ${table} = ?`);
		for (const {row} of files) statement.run(row);
	}
}

/** The next files of a root after a path, in the order of their paths. */
export function readFiles(
	database: DatabaseSync,
	root: number,
	rows: RowReader,
	after: string,
	limit: number,
): readonly KnownFile[] {
	const statement = database.prepare(
		`SELECT ${rowColumns} FROM files WHERE root = ? AND path > ? ORDER BY path LIMIT ?`,
	);
	return asLists(statement)
		.all(root, after, limit)
		.map(values => rows.read(values as never));
}

/** The columns that a row reader takes. */
export const rowColumns = `id, ${columns}`;

/** Reads the rows of a root. */
export interface RowReader {
	/** A row of `rowColumns` as the file that it is. */
	readonly read: (values: readonly SQLInputValue[]) => KnownFile;
	/** A head that has been kept in a row, its details left there. */
	readonly slim: (row: number, head: StoryHead) => StoryHead;
}

/** Makes what reads the rows of a root at a path. */
export function makeRowReader(path: string, details: DetailSource['details']): RowReader {
	const readHead = makeHeadReader(path, {details});
	return {
		read(values) {
			const [row, file, sign, facts, ...rest] = values as Array<string | number | null>;
			return {
				row: Number(row),
				sign: String(sign),
				facts: typeof facts === 'string' ? (JSON.parse(facts) as Facts) : undefined,
				head: readHead(Number(row), String(file), rest),
			};
		},
		slim: (row, head) => readHead(row, head.relativePath, writeHead(head)),
	};
}

/** A statement whose rows are lists of values in the order of the columns. */
export function asLists(statement: StatementSync): StatementSync {
	statement.setReturnArrays(true);
	return statement;
}
