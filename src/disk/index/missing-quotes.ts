import type {DatabaseSync} from 'node:sqlite';

/** Whether a quote was looked for in vain: that is remembered until a file changes. */
export function isMissingQuote(database: DatabaseSync, quote: string): boolean {
	return database.prepare('SELECT 1 FROM missing_quotes WHERE quote = ?').get(quote) !== undefined;
}

/** Remembers that a quote was looked for in vain. */
export function addMissingQuote(database: DatabaseSync, quote: string): void {
	database.prepare('INSERT OR IGNORE INTO missing_quotes VALUES (?)').run(quote);
}

/** Forgets them: a file or its words have changed. */
export function forgetMissingQuotes(database: DatabaseSync): void {
	database.exec('DELETE FROM missing_quotes');
}
