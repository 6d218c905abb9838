import {join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';

/** A file whose words are not kept yet. */
export interface Unindexed {
	readonly row: number;
	/** Absolute. */
	readonly path: string;
}

/** The words of a file, cut and folded as they are compared. */
export interface IndexedWords {
	readonly row: number;
	/** Of title, authors and labels. */
	readonly head: string;
	readonly body: string;
	/** The most telling of them; none has a space. */
	readonly keywords: readonly string[];
}

/** How many files a root has, and of how many of them the words are kept. */
export function countIndexed(
	database: DatabaseSync,
	root: number,
): {readonly kept: number; readonly of: number} {
	const all = database.prepare('SELECT count(*) AS number FROM files WHERE root = ?').get(root);
	const left = database
		.prepare('SELECT count(*) AS number FROM files WHERE root = ? AND indexed IS NULL')
		.get(root);
	const of = Number(all?.number ?? 0);
	return {kept: of - Number(left?.number ?? 0), of};
}

/** The next files of a root, which is at a path, whose words are not kept yet. */
export function findUnindexed(
	database: DatabaseSync,
	root: number,
	path: string,
	limit: number,
): readonly Unindexed[] {
	return database
		.prepare('SELECT id, path FROM files WHERE root = ? AND indexed IS NULL LIMIT ?')
		.all(root, limit)
		.map(file => ({row: Number(file.id), path: join(path, String(file.path))}));
}

/** Keeps the words of files, in place of those that were kept of them. */
export function writeWords(database: DatabaseSync, files: readonly IndexedWords[]): void {
	const remove = database.prepare('DELETE FROM texts WHERE rowid = ?');
	const insert = database.prepare('INSERT INTO texts (rowid, head, body) VALUES (?, ?, ?)');
	const mark = database.prepare('UPDATE files SET keywords = ?, indexed = 1 WHERE id = ?');
	for (const {row, head, body, keywords} of files) {
		remove.run(row);
		insert.run(row, head, body);
		mark.run(keywords.join(' '), row);
	}
}

/** How much more a word in the head counts than one in the body (BM25). */
const weights = '8, 1';

/**
 * The rows of the files that match an FTS5 query, best first, so many at most (all below 0): as one text, which takes less time to
 * hand over than a hundred thousand rows.
 */
export function findWords(database: DatabaseSync, match: string, most = -1): readonly number[] {
	const found = database
		.prepare(
			`SELECT json_group_array(number) AS numbers FROM (
				SELECT rowid AS number FROM texts
				WHERE texts MATCH ? ORDER BY bm25(texts, ${weights}), rowid LIMIT ?
			)`,
		)
		.get(match, most);
	return JSON.parse(String(found?.numbers ?? '[]')) as readonly number[];
}
