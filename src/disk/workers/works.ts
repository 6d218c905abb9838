import type {Problem} from '../../core/collection/story.ts';
import {findKeywords} from '../../core/story-format/keywords.ts';
import {decodeUtf8} from '../../core/text/decode/decode-utf8.ts';
import {type CollectionSettings, readCollectionSettings} from '../folder/collection-settings.ts';
import {settledStampOfFile} from '../folder/file-stamp.ts';
import type {ForeignReader} from '../folder/foreign.ts';
import {type Entries, listEntries} from '../folder/list-entries.ts';
import {openSafely} from '../folder/open-safely.ts';
import {readRow} from '../folder/read-row.ts';
import type {Ask, RootKey} from '../index/answers.ts';
import type {FileRow} from '../index/file-rows.ts';
import type {Keeper} from '../index/keeper.ts';
import {fillWords} from './fill-words.ts';
import type {Task} from './helper.ts';
import {takeTurns} from './turns.ts';

/**
 * All that is done with the disk for a shelf: in this thread, or in another, so that no key waits for
 * a slow disk. Paths are real ones.
 */
export interface Works {
	/** Asks the index. */
	readonly ask: Ask;
	/** Lists a folder; rejects with what the disk says. */
	readonly list: (folder: string) => Promise<Entries>;
	readonly settings: (folder: string) => Promise<CollectionSettings>;
	/** The stamps of files at a time (milliseconds since the epoch); see `settledStamp`. */
	readonly stamps: (paths: readonly string[], now: number) => Promise<readonly string[]>;
	/** Reads files; in their order what they are, or what is the matter. */
	readonly read: (task: Task) => Promise<ReadonlyArray<FileRow | Problem>>;
	/** The telling words of files, whose words are not kept yet. */
	readonly keywords: (paths: readonly string[]) => Promise<ReadonlyArray<readonly string[]>>;
	/** Keeps the words of a root's files for the search; see `fillWords`. */
	readonly fillWords: (root: RootKey) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Does all of it in this thread, in turns with others. */
export function worksHere(keeper: Keeper, foreign?: ForeignReader): Works {
	// One task after the other: files are read into the same memory.
	let reading: Promise<unknown> = Promise.resolve();
	return {
		ask: (name, ...about) => Promise.resolve(keeper.answer(name, about)),
		list: listEntries,
		settings: readCollectionSettings,
		stamps: stampFiles,
		read(task) {
			const rows = reading.then(() => readRows(task, foreign));
			reading = rows;
			return rows;
		},
		keywords: paths => Promise.resolve(paths.map(readKeywords)),
		fillWords: root => fillWords(keeper, root, foreign),
		close: async () => keeper.close(),
	};
}

/** The stamps of files at a time, in turns with others. */
export async function stampFiles(
	paths: readonly string[],
	now: number,
): Promise<readonly string[]> {
	const turns = takeTurns(undefined);
	const stamps: string[] = [];
	for (const path of paths) {
		stamps.push(settledStampOfFile(path, now));
		if (turns.isOver()) await turns.next();
	}

	return stamps;
}

/** Reads files as rows of the index, in turns with others; their strings may be pieces of the texts. */
async function readRows(
	{paths, root, now, depth}: Task,
	foreign: ForeignReader | undefined,
): Promise<ReadonlyArray<FileRow | Problem>> {
	const turns = takeTurns(undefined);
	const rows: Array<FileRow | Problem> = [];
	for (const path of paths) {
		rows.push(await readRow(path, root, now, depth, foreign));
		if (turns.isOver()) await turns.next();
	}

	return rows;
}

function readKeywords(path: string): readonly string[] {
	const opened = openSafely(path);
	return opened.kind === 'file' ? findKeywords(decodeUtf8(opened.bytes) ?? '') : [];
}
