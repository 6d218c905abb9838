import type {DatabaseSync} from 'node:sqlite';
import type {Attempt} from './database.ts';

/** Quotes that were looked for in vain: remembered until a file changes. */
export interface MissingQuotes {
	readonly has: (quote: string) => boolean;
	readonly add: (quote: string) => void;
}

/** Opens what is remembered of quotes. */
export function openMissingQuotes(attempt: Attempt): MissingQuotes {
	return {
		has: quote =>
			attempt(
				database =>
					database.prepare('SELECT 1 FROM missing_quotes WHERE quote = ?').get(quote) !== undefined,
				false,
			),
		add(quote) {
			attempt(
				database => database.prepare('INSERT OR IGNORE INTO missing_quotes VALUES (?)').run(quote),
				undefined,
			);
		},
	};
}

/** Forgets them: a file or its words have changed. */
export function forgetMissingQuotes(database: DatabaseSync): void {
	database.exec('DELETE FROM missing_quotes');
}
