import {hash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {disk, makeFolder, removeQuietly} from '../../disk/storage/file-system.ts';
import {replaceFile} from '../../disk/storage/write-file.ts';
import {buildId} from '../startup/build-id.ts';

/** Books as the Markdown that was made of them, kept in the cache: the next opening need not make it. */
export interface KeptBooks {
	/** The Markdown of a file's bytes, where this build has made it; `path` names the file. */
	readonly find: (bytes: Uint8Array, path: string) => string | undefined;
	/** Keeps the Markdown of a file's bytes. Never throws: a full disk keeps nothing. */
	readonly keep: (bytes: Uint8Array, path: string, markdown: string) => void;
}

/** So many books are kept, those that were kept last: who reads has a few at hand. */
const mostBooks = 8;

/** Opens the kept books of a cache folder; nothing is made before a book is kept. */
export function openKeptBooks(cache: string): KeptBooks {
	const folder = join(cache, 'books');
	// What is read in a book without a title is its file's name.
	const fileOf = (bytes: Uint8Array, path: string): string =>
		join(folder, `${hash('sha256', `${buildId} ${basename(path)} ${hash('sha256', bytes)}`)}.md`);

	return {
		find(bytes, path) {
			try {
				return readFileSync(fileOf(bytes, path), 'utf8');
			} catch {
				return undefined;
			}
		},
		keep(bytes, path, markdown) {
			try {
				makeFolder(disk, folder);
				replaceFile(disk, fileOf(bytes, path), markdown);
				forgetOldest(folder);
			} catch {
				// It is made anew the next time.
			}
		},
	};
}

function forgetOldest(folder: string): void {
	const files = readdirSync(folder).map(name => join(folder, name));
	const dated = files.map(path => ({path, time: disk.statSync(path).mtimeMs}));
	dated.sort((one, other) => other.time - one.time);
	for (const {path} of dated.slice(mostBooks)) removeQuietly(disk, path);
}
