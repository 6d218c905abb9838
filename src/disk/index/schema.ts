/**
 * The tables of the index. A root is a folder that was read as a collection; a file is what one of
 * its files says; `stamp` is what tells one state of a file, or of a root, from another. The words of
 * a file have its row's number; `indexed` says that they are there. A missing quote is one
 * that no story has; what changes a file forgets them all.
 */
export const schema = `
	CREATE TABLE about (made_by TEXT);
	CREATE TABLE roots (
		id INTEGER PRIMARY KEY,
		path TEXT, identity TEXT,
		stamp TEXT, summary TEXT, stories BLOB,
		UNIQUE (path, identity)
	);
	CREATE TABLE files (
		id INTEGER PRIMARY KEY,
		root INTEGER, path TEXT, stamp TEXT,
		story_id TEXT, short_id TEXT, title TEXT, date TEXT, authors TEXT, categories TEXT,
		tags TEXT, series TEXT, part REAL, lang TEXT, words INTEGER, minutes INTEGER,
		comments INTEGER, commenters TEXT, fingerprint TEXT, excerpt TEXT, addresses TEXT, keywords TEXT,
		facts TEXT, indexed INTEGER
	);
	CREATE UNIQUE INDEX files_by_path ON files (root, path);
	CREATE INDEX files_by_id ON files (root, story_id) WHERE story_id NOT NULL;
	CREATE INDEX files_unindexed ON files (root) WHERE indexed IS NULL;
	CREATE TABLE missing_quotes (quote TEXT PRIMARY KEY) WITHOUT ROWID;
	CREATE VIRTUAL TABLE texts USING fts5 (
		head, body,
		content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
	);
`;
