import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {UnsavedRecord} from '../../../src/core/progress/record.ts';
import {sanitise, sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {type Directories, findDirectories} from '../../../src/disk/storage/directories.ts';

/** A home of dogear that is gone at the end of the block that uses it. */
export interface Home extends Directories, Disposable {
	readonly path: string;
	/** The names of all files in it, by folder. */
	files(): string[];
}

export function makeHome(): Home {
	const path = mkdtempSync(join(tmpdir(), 'dogear-test-'));
	return {
		path,
		...findDirectories({DOGEAR_HOME: path}),
		files: () =>
			readdirSync(path, {recursive: true, withFileTypes: true})
				.filter(entry => !entry.isDirectory())
				.map(entry => join(entry.parentPath, entry.name).slice(path.length + 1))
				.sort(),
		[Symbol.dispose]: () => rmSync(path, {recursive: true, force: true}),
	};
}

/** A record of a story whose place is at an offset. */
export function makeRecord(
	id: string,
	offset = 0,
	changes: Partial<UnsavedRecord> = {},
): UnsavedRecord {
	return {
		id,
		path: `/stories/${id}.md`,
		title: sanitiseLine(`The story of ${id}`),
		anchor: {
			block: 3,
			offset,
			before: sanitise('before the place '),
			quote: sanitise('the words at it'),
			after: sanitise(' and those after'),
		},
		fingerprint: 'f1e2d3',
		fraction: 0.25,
		bookmarks: [],
		at: offset,
		...changes,
	};
}
