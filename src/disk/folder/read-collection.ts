import type {Collection} from '../../core/collection/collection.ts';
import type {Problem, StoryDate} from '../../core/collection/story.ts';
import {todayBy} from '../../core/story-format/today.ts';
import {takeTurns} from '../workers/turns.ts';
import {assemble} from './assemble.ts';
import {readCollectionSettings} from './collection-settings.ts';
import {type Entry, readEntry} from './entry.ts';
import {walk} from './walk.ts';

/** How a collection is read. */
export interface ReadOptions {
	/** The name that the ids of its stories begin with; its real path when there is no other. */
	readonly identity?: string;
	/** The day by which stories of the future are told; else the system's clock says it. */
	readonly today?: StoryDate;
	/** Called now and then with the number of files read and of all that were found. */
	readonly onProgress?: (read: number, found: number) => void;
}

/**
 * Reads a folder as a collection, recursively and in place. What cannot be read is among its
 * problems. Others have their turn while it reads. Never throws.
 */
export async function readCollection(root: string, options: ReadOptions = {}): Promise<Collection> {
	const {today = todayBy(new Date()), onProgress} = options;
	const found = await walk(root);
	const settings = await readCollectionSettings(found.root);
	const place = {root: found.root, identity: options.identity ?? found.root};
	const files = found.files.filter(file => !file.isDraft);
	const read: Array<Entry | Problem> = [];
	const turns = takeTurns(undefined, () => onProgress?.(read.length, files.length));
	for (const file of files) {
		read.push(await readEntry(file.path, place));
		if (turns.isOver()) await turns.next();
	}

	return assemble(found, settings, today, read);
}
