import {readFileSync} from 'node:fs';
import {dirname, extname, join} from 'node:path';
import {disk, errorCode, syncFolder} from '../../disk/storage/file-system.ts';
import {createFile, replaceFile} from '../../disk/storage/write-file.ts';
import type {ImportedStory} from '../../import/imported.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {makeLikeParent, modeIn, modeOf, modeOfCopy} from './modes.ts';
import {type PlannedStory, planStories, renameStory, type Shelved} from './plan.ts';
import {createRecord, keepOriginal, replaceRecord} from './records.ts';
import {recordsFolder} from './site-records.ts';

/** The bytes that stories were made of. */
export interface RawOriginal {
	/** The file's name, `-` for standard input. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Who may read and write it, as in `st_mode`; undefined for standard input. */
	readonly mode: number | undefined;
}

/** Decides what writing these stories would do; see `planStories`. Writes nothing. */
export function planOriginal(
	stories: readonly ImportedStory[],
	original: RawOriginal,
	shelf: Shelved,
): readonly PlannedStory[] {
	return planStories(stories, {name: original.name, kept: keptName(original)}, shelf);
}

/**
 * Writes planned stories into a library: the raw original first, then each story with its record.
 * What the reader edited is never overwritten, nor what stands where a new file was to be: then it
 * gets another name. Returns the stories as they were written. Throws what the disk throws; what
 * was written until then is whole. `onProgress` is told how much is written, 0 to 1.
 */
export function writeStories(
	planned: readonly PlannedStory[],
	original: RawOriginal,
	library: string,
	onProgress: (fraction: number) => void,
): readonly PlannedStory[] {
	const kept = keptName(original);
	const mode = original.mode === undefined ? modeIn(library) : modeOfCopy(original.mode);
	if (planned.some(({outcome, record}) => outcome !== 'edited' && record.original === kept))
		keepOriginal(library, kept, original.bytes, mode);
	const written = planned.map((story, index) => {
		onProgress(index / planned.length);
		return write(story, library, mode);
	});
	const folders = written.map(({record}) => dirname(join(library, record.file)));
	for (const folder of new Set([recordsFolder(library), ...folders])) syncFolder(disk, folder);
	return written;
}

function write(story: PlannedStory, library: string, mode: number): PlannedStory {
	switch (story.outcome) {
		case 'edited':
			return story;
		case 'unchanged':
			if (story.record !== story.old) replaceRecord(library, story.record);
			return story;
		case 'updated':
			return update(story, library);
		default:
			return create(story, library, mode);
	}
}

/** Looks once more whether the file is still ours: the reader may have edited it meanwhile. */
function update(story: PlannedStory, library: string): PlannedStory {
	const path = join(library, story.record.file);
	if (hash(readFileSync(path)) !== story.old?.written) return {...story, outcome: 'edited'};
	replaceFile(disk, path, story.content, modeOf(path));
	replaceRecord(library, story.record);
	return story;
}

/** The record first, for it holds the id; then the file. */
function create(planned: PlannedStory, library: string, mode: number): PlannedStory {
	let story = planned;
	if (planned.old) replaceRecord(library, planned.record);
	else story = withFreeName(planned, 'id', ({record}) => createRecord(library, record, mode));
	const named = story;
	makeLikeParent(dirname(join(library, story.record.file)));
	story = withFreeName(story, 'file', ({record, content}) =>
		createFile(disk, join(library, record.file), content, mode),
	);
	if (story !== named) replaceRecord(library, story.record);
	return story;
}

/**
 * Makes a file of a story; when its name is taken (`make` throws EEXIST), under the next that is free.
 * Throws what else `make` throws.
 */
export function withFreeName(
	planned: PlannedStory,
	what: 'id' | 'file',
	make: (story: PlannedStory) => void,
): PlannedStory {
	let story = planned;
	for (let number = 2; ; number++) {
		try {
			make(story);
			return story;
		} catch (error) {
			if (errorCode(error) !== 'EEXIST') throw error;
			story = renameStory(planned, what, number);
		}
	}
}

/** Originals are named by their bytes; the extension helps people who look for them. */
function keptName({name, bytes}: RawOriginal): string {
	const extension = /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : '.txt';
	return `${hash(bytes).slice(0, 32)}${extension}`;
}
