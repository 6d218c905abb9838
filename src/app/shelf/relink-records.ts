import {readdir} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {Collection} from '../../core/collection/collection.ts';
import {detailsOf, type StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {notOfNow} from '../../core/progress/reading-order.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {isStoryName} from '../../disk/folder/walk.ts';
import type {AppContext} from '../context.ts';
import {isFile} from './paths.ts';
import {onlyStoryWithQuote} from './quoted-story.ts';
import {readHead} from './read-file.ts';

/** Stories that a record may be of. */
export type KnownStories = Pick<Collection, 'stories' | 'details'>;

/**
 * Gives stories whose file was renamed or moved their place back: a record whose file is gone goes
 * to the story with the same text; when there is none, to the only one that has the quoted words
 * (`onlyStoryWithQuote`). Only stories without a record of their own are asked. Marks that were made of
 * a story before its text was read learn its fingerprint, so that they are found again, too. Rejects
 * only when it is aborted.
 */
export async function relinkRecords(
	context: AppContext,
	{stories, details}: KnownStories,
	signal?: AbortSignal,
): Promise<void> {
	const {places} = context;
	await addFingerprints(context, {stories, details});
	const known = places.records();
	const moved = [...known.values()].filter(({path}) => !isFile(path));
	if (moved.length === 0) return;
	const ids = new Set(stories.map(story => story.id));
	const orphans = moved.filter(({id}) => !ids.has(id));
	if (orphans.length === 0) return;
	const strangers = new Set(stories.filter(story => !known.has(story.id)));
	const loaded = await details.load(['fingerprint']);
	const unplaced: StoryRecord[] = [];
	for (const record of orphans) {
		const same = sameText(record, strangers, loaded);
		if (same) relink(same, record);
		else unplaced.push(record);
	}

	for (const record of unplaced) {
		const only = await onlyStoryWithQuote(context, record, strangers, signal);
		if (only) relink(only, record);
	}

	function relink(story: StoryHead, {seq: _, ...record}: StoryRecord): void {
		strangers.delete(story);
		const {id, path, title} = story;
		places.save({...notOfNow, ...record, id, path, title});
		places.forget(record.id);
	}
}

async function addFingerprints(
	{places}: AppContext,
	{stories, details}: KnownStories,
): Promise<void> {
	const unknown = new Map([...places.records()].filter(([, {fingerprint}]) => fingerprint === ''));
	if (unknown.size === 0) return;
	const {fingerprintOf} = await details.load(['fingerprint']);
	for (const story of stories) {
		const found = unknown.get(story.id);
		const fingerprint = found ? fingerprintOf(story) : '';
		if (!found || fingerprint === '') continue;
		const {seq: _, ...record} = found;
		places.save({...notOfNow, ...record, fingerprint});
	}
}

/** The story with the same text; of several copies the one with the same file name. */
function sameText(
	record: StoryRecord,
	stories: ReadonlySet<StoryHead>,
	{fingerprintOf}: StoryDetails,
): StoryHead | undefined {
	if (record.fingerprint === '') return undefined;
	const same = [...stories].filter(story => fingerprintOf(story) === record.fingerprint);
	return same.find(story => basename(story.path) === basename(record.path)) ?? same[0];
}

/** The stories in the folder of a path, for one that was renamed there. */
export async function storiesBeside(context: AppContext, path: string): Promise<KnownStories> {
	const names = await readdir(dirname(path)).catch(() => []);
	const paths = names.filter(name => isStoryName(name)).map(name => join(dirname(path), name));
	const read = await Promise.all(paths.map(story => readHead(context, story)));
	const found = read.filter(story => story !== undefined);
	return {stories: found.map(({head}) => head), details: detailsOf(found)};
}
