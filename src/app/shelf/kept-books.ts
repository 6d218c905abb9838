import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import type {ForeignStory} from '../../disk/folder/foreign.ts';
import {disk, makeFolder, removeQuietly} from '../../disk/storage/file-system.ts';
import {replaceFile} from '../../disk/storage/write-file.ts';
import {buildId} from '../startup/build-id.ts';

/** What was made of a book. */
export type MadeBook = Extract<ForeignStory, {readonly markdown: string}>;

/** Books as the Markdown that was made of them, kept in the cache: the next opening need not make it. */
export interface KeptBooks {
	/** What this build has made of a file's bytes; `path` names the file. */
	readonly find: (bytes: Uint8Array, path: string) => Promise<MadeBook | undefined>;
	/** Keeps what was made of a file's bytes. Never throws: a full disk keeps nothing. */
	readonly keep: (bytes: Uint8Array, path: string, made: MadeBook) => Promise<void>;
}

/** So many books are kept, those that were kept last: who reads has a few at hand. */
const mostBooks = 8;

/** Opens the kept books of a cache folder; nothing is made before a book is kept. */
export function openKeptBooks(cache: string): KeptBooks {
	const folder = join(cache, 'books');
	const fileOf = async (bytes: Uint8Array, path: string): Promise<string> => {
		// Loaded for books alone: it would cost every start some milliseconds.
		const {hash} = await import('node:crypto');
		// What is read in a book without a title is its file's name.
		const made = `${buildId} ${basename(path)} ${hash('sha256', bytes)}`;
		return join(folder, `${hash('sha256', made)}.json`);
	};

	return {
		async find(bytes, path) {
			try {
				return readMade(readFileSync(await fileOf(bytes, path), 'utf8'));
			} catch {
				return undefined;
			}
		},
		async keep(bytes, path, made) {
			try {
				makeFolder(disk, folder);
				replaceFile(disk, await fileOf(bytes, path), JSON.stringify(made));
				forgetOldest(folder);
			} catch {
				// It is made anew the next time.
			}
		},
	};
}

/** Throws for what is no book that was kept. */
function readMade(text: string): MadeBook {
	const {markdown, notices = []} = JSON.parse(text) as {markdown: string; notices?: string[]};
	return {markdown: markdown.toString(), notices: notices.map(sanitiseLine)};
}

function forgetOldest(folder: string): void {
	const files = readdirSync(folder).map(name => join(folder, name));
	const dated = files.map(path => ({path, time: disk.statSync(path).mtimeMs}));
	dated.sort((one, other) => other.time - one.time);
	for (const {path} of dated.slice(mostBooks)) removeQuietly(disk, path);
}
