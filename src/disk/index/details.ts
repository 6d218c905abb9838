import type {DatabaseSync} from 'node:sqlite';
import type {StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {findKeywords} from '../../core/story-format/keywords.ts';
import {decodeUtf8} from '../../core/text/decode/decode-utf8.ts';
import {pathAt, pathBelow} from '../folder/file-stamp.ts';
import {openSafely} from '../folder/open-safely.ts';
import type {Attempt} from './database.ts';
import type {FileRow} from './file-rows.ts';
import {asLists} from './lists.ts';
import {safeLine} from './stored-head.ts';

/** Files that are read for one question when their keywords are not kept yet: a key waits for them. */
const mostFiles = 50;

/**
 * Opens the details of the stories of a root (its path). Those of files that are not kept yet are found
 * by path; of these the keywords are those of the file, while few files are asked for.
 */
export function openDetails(
	attempt: Attempt,
	root: string,
	waiting: ReadonlyMap<string, {readonly file: FileRow}>,
	numberOf: (database: DatabaseSync) => number | undefined,
): StoryDetails {
	const columnOf = (name: string) =>
		heldForNow(() =>
			attempt<ReadonlyMap<number, string>>(
				database => readColumn(database, numberOf(database), name),
				new Map(),
			),
		);
	const keywords = columnOf('keywords');
	const fingerprints = columnOf('fingerprint');
	const addresses = columnOf('addresses');
	const files = heldForNow(() => ({read: 0}));
	const start = pathAt(root, '');
	/** A copy of a head that was made before its row was known is found by its path. */
	const rowOf = ({row, path}: StoryHead): number => {
		if (row > 0 || !path.startsWith(start)) return row;
		return attempt(database => {
			const place = [numberOf(database) ?? 0, pathBelow(root, path)];
			const find = database.prepare('SELECT id FROM files WHERE root = ? AND path = ?');
			return Number(find.get(...place)?.id ?? 0);
		}, 0);
	};

	return {
		excerptOf: story =>
			safeLine(
				waiting.get(story.path)?.file.excerpt ??
					attempt(database => {
						const find = database.prepare('SELECT excerpt FROM files WHERE id = ?');
						return String(find.get(rowOf(story))?.excerpt ?? '');
					}, ''),
			),
		fingerprintOf: story =>
			String(waiting.get(story.path)?.file.head.at(-1) ?? fingerprints().get(rowOf(story)) ?? ''),
		addressesOf: story =>
			(waiting.get(story.path)?.file.addresses ?? addresses().get(rowOf(story)) ?? '')
				.split('\n')
				.filter(Boolean),
		keywordsOf(story) {
			const {path} = story;
			const kept = keywords().get(rowOf(story));
			if (kept !== undefined) return kept.split(' ').filter(Boolean);
			if (!path.startsWith(start) || files().read++ >= mostFiles) return [];
			const opened = openSafely(path);
			return opened.kind === 'file' ? findKeywords(decodeUtf8(opened.bytes) ?? '') : [];
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
