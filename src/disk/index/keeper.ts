import type {DatabaseSync} from 'node:sqlite';
import {type About, answers, type Question} from './answers.ts';
import {isDamaged, openDatabase, removeDatabase} from './database.ts';

/** Has the database, and answers. */
export interface Keeper {
	/** The answer to a question; undefined where there is none. Never throws. */
	readonly answer: <Name extends Question>(
		name: Name,
		about: About<Name>,
	) => ReturnType<(typeof answers)[Name]> | undefined;
	readonly close: () => void;
}

/**
 * Opens the index in a cache folder. Where there can be none, nothing is known and nothing kept.
 * When it turns out to be damaged, it is taken away, and the next start makes it again.
 */
export async function openKeeper(cache: string): Promise<Keeper> {
	let database: DatabaseSync | undefined = await openDatabase(cache);
	return {
		answer(name, about) {
			if (!database) return undefined;
			try {
				const answer = answers[name] as (...all: unknown[]) => never;
				return answer(database, ...about);
			} catch (error) {
				if (isDamaged(error)) giveUp();
				return undefined;
			}
		},
		close,
	};

	function close(): void {
		try {
			database?.close();
		} catch {}
		database = undefined;
	}

	function giveUp(): void {
		close();
		try {
			removeDatabase(cache);
		} catch {}
	}
}
