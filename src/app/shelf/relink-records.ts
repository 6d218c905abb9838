import {readdir} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {quoteMatches} from '../../core/anchors/anchor.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {isStoryName} from '../../disk/folder/walk.ts';
import type {AppContext} from '../context.ts';
import {readFile, readHead} from './find-story.ts';
import {isFile} from './paths.ts';

/**
 * Gives stories whose file was renamed or moved their place back: a record whose file is gone goes
 * to the story with the same text; when there is none, to the only one that has the quoted words.
 * Only stories without a record of their own are asked. Marks that were made of a story before its text
 * was read learn its fingerprint, so that they are found again, too.
 */
export async function adoptPlaces(
	context: AppContext,
	stories: readonly StoryHead[],
): Promise<void> {
	const {places} = context;
	signMarks(context, stories);
	const known = places.records();
	const moved = [...known.values()].filter(({path}) => !isFile(path));
	if (moved.length === 0) return;
	const ids = new Set(stories.map(story => story.id));
	const orphans = moved.filter(({id}) => !ids.has(id));
	if (orphans.length === 0) return;
	const strangers = new Set(stories.filter(story => !known.has(story.id)));
	const unplaced: StoryRecord[] = [];
	for (const record of orphans) {
		const same = sameText(record, strangers);
		if (same) adopt(same, record);
		else unplaced.push(record);
	}

	for (const record of unplaced) {
		const only = await onlyQuoted(context, record, strangers);
		if (only) adopt(only, record);
	}

	function adopt(story: StoryHead, {seq: _, ...record}: StoryRecord): void {
		strangers.delete(story);
		places.save({...record, id: story.id, path: story.path, title: story.title});
		places.forget(record.id);
	}
}

function signMarks({places}: AppContext, stories: readonly StoryHead[]): void {
	const unsigned = new Map([...places.records()].filter(([, {fingerprint}]) => fingerprint === ''));
	if (unsigned.size === 0) return;
	for (const story of stories) {
		const found = unsigned.get(story.id);
		if (!found || story.fingerprint === '') continue;
		const {seq: _, ...record} = found;
		places.save({...record, fingerprint: story.fingerprint});
	}
}

/** The story with the same text; of several copies the one with the same file name. */
function sameText(record: StoryRecord, stories: ReadonlySet<StoryHead>): StoryHead | undefined {
	if (record.fingerprint === '') return undefined;
	const same = [...stories].filter(story => story.fingerprint === record.fingerprint);
	return same.find(story => basename(story.path) === basename(record.path)) ?? same[0];
}

async function onlyQuoted(
	context: AppContext,
	record: StoryRecord,
	stories: ReadonlySet<StoryHead>,
): Promise<StoryHead | undefined> {
	if (record.anchor.quote === '') return undefined;
	let only: StoryHead | undefined;
	for (const story of stories) {
		const read = await readFile(context, story.path);
		if (read.kind === 'refused' || !quoteMatches(read.content.text, record.anchor)) continue;
		if (only) return undefined;
		only = story;
	}

	return only;
}

/** The stories in the folder of a path, for one that was renamed there. */
export async function storiesBeside(
	context: AppContext,
	path: string,
): Promise<readonly StoryHead[]> {
	const names = await readdir(dirname(path)).catch(() => []);
	const stories = names.filter(name => isStoryName(name)).map(name => join(dirname(path), name));
	const heads = await Promise.all(stories.map(story => readHead(context, story)));
	return heads.filter(head => head !== undefined);
}
