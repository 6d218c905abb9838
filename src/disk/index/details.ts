import type {DatabaseSync} from 'node:sqlite';
import {findKeywords} from '../../core/story-format/keywords.ts';
import {openSafely} from '../folder/open-safely.ts';
import type {FileRow} from './file-rows.ts';
import {asLists} from './lists.ts';
import type {Attempt} from './story-index.ts';

/** A head that is kept in the index, or is going to be. */
export interface Kept {
	/** The number of its row, 0 until it is kept. */
	readonly row: number;
	/** Absolute. */
	readonly path: string;
}

/** What of a head is not held in memory; empty for a row that is gone. */
export interface Details {
	readonly excerptOf: (head: Kept) => string;
	readonly fingerprintOf: (head: Kept) => string;
	/** Those that are kept; else those of the file, while few files are asked for. */
	readonly keywordsOf: (head: Kept) => readonly string[];
}

/** Files that are read for one question when their keywords are not kept yet: a slice of 8 ms. */
const mostFiles = 50;

/** Opens the details of a root's stories; those of files that are not kept yet are found by path. */
export function openDetails(
	attempt: Attempt,
	waiting: ReadonlyMap<string, {readonly file: FileRow}>,
	numberOf: (database: DatabaseSync) => number | undefined,
): Details {
	const columnOf = (name: string) =>
		heldForNow(() =>
			attempt<ReadonlyMap<number, string>>(
				database => readColumn(database, numberOf(database), name),
				new Map(),
			),
		);
	const keywords = columnOf('keywords');
	const fingerprints = columnOf('fingerprint');
	const files = heldForNow(() => ({read: 0}));
	return {
		excerptOf: ({row, path}) =>
			waiting.get(path)?.file.excerpt ??
			attempt(database => {
				const found = database.prepare('SELECT excerpt FROM files WHERE id = ?').get(row);
				return String(found?.excerpt ?? '');
			}, ''),
		fingerprintOf: ({row, path}) =>
			String(waiting.get(path)?.file.head.at(-1) ?? fingerprints().get(row) ?? ''),
		keywordsOf({row, path}) {
			const kept = keywords().get(row);
			if (kept !== undefined) return kept.split(' ').filter(Boolean);
			if (files().read++ >= mostFiles) return [];
			const opened = openSafely(path);
			return opened.kind === 'text' ? findKeywords(opened.text) : [];
		},
	};
}

/**
 * Who asks for the keywords or the fingerprint of one story compares it with all others: those of all
 * are read at once, and held until the question is answered.
 */
function heldForNow<Result>(make: () => Result): () => Result {
	let held: {readonly result: Result} | undefined;
	return () => {
		if (held) return held.result;
		setImmediate(() => {
			held = undefined;
		});
		held = {result: make()};
		return held.result;
	};
}

function readColumn(
	database: DatabaseSync,
	root: number | undefined,
	column: string,
): ReadonlyMap<number, string> {
	const statement = database.prepare(
		`SELECT id, ${column} FROM files WHERE root = ? AND ${column} NOT NULL`,
	);
	return new Map(asLists(statement).all(root ?? 0) as unknown as Array<[number, string]>);
}
