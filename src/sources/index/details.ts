import type {DatabaseSync} from 'node:sqlite';
import {findKeywords} from '../keywords.ts';
import {openSafely} from '../open-safely.ts';
import {asLists} from './lists.ts';
import type {Attempt} from './story-index.ts';

/** What of a head is not held in memory. */
export interface Details {
	/** Empty for a row that is gone. */
	readonly excerptOf: (row: number) => string;
	/** Those that are kept; else those of the file (absolute path), while few files are asked for. */
	readonly keywordsOf: (row: number, path: string) => readonly string[];
}

/** Files that are read for one question when their keywords are not kept yet: a slice of 8 ms. */
const mostFiles = 50;

/**
 * Opens the details of a root's stories. Who asks for the keywords of one story compares it with all
 * others: those of all are read at once, and held until the question is answered.
 */
export function openDetails(
	attempt: Attempt,
	numberOf: (database: DatabaseSync) => number | undefined,
): Details {
	let kept: ReadonlyMap<number, string> | undefined;
	let files = 0;
	const keptKeywords = (): ReadonlyMap<number, string> => {
		if (kept) return kept;
		setImmediate(() => {
			kept = undefined;
			files = 0;
		});
		kept = attempt<ReadonlyMap<number, string>>(
			database => readKeywords(database, numberOf(database)),
			new Map(),
		);
		return kept;
	};

	return {
		excerptOf: row =>
			attempt(database => {
				const found = database.prepare('SELECT excerpt FROM files WHERE id = ?').get(row);
				return String(found?.excerpt ?? '');
			}, ''),
		keywordsOf(row, path) {
			const keywords = keptKeywords().get(row);
			if (keywords !== undefined) return keywords.split(' ').filter(Boolean);
			if (files >= mostFiles) return [];
			files++;
			const opened = openSafely(path);
			return opened.kind === 'text' ? findKeywords(opened.text) : [];
		},
	};
}

function readKeywords(
	database: DatabaseSync,
	root: number | undefined,
): ReadonlyMap<number, string> {
	const rows = asLists(
		database.prepare('SELECT id, keywords FROM files WHERE root = ? AND keywords NOT NULL'),
	).all(root ?? 0) as unknown as Array<[number, string]>;
	return new Map(rows);
}
