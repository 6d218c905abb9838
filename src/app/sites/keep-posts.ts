import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {type PlannedStory, planStories} from '../library/plan.ts';
import {type AddedRecord, isOurs} from '../library/record.ts';
import type {Shelf} from '../library/shelf.ts';
import {addSiteRecords, writeSiteRecords} from '../library/site-records.ts';
import {type Catalogue, findRecord, note, shelvedFor} from './catalogue.ts';
import {keepOriginals, originalsOf} from './originals.ts';
import {nameIn} from './story-name.ts';
import type {ToldPost} from './told-post.ts';
import {writePost} from './write-posts.ts';

/**
 * Writes what a site told into its folder and its list of records; what is as it was costs nothing. A
 * story that is on the shelf from elsewhere stays there, and one that the reader took away does not come
 * back. To be called in a turn of writing. Returns the stories that were planned, as they were written.
 * Throws what the disk throws; what was written until then is whole.
 */
export function keepPosts(
	catalogue: Catalogue,
	site: {readonly folder: string; readonly name: string},
	told: readonly ToldPost[],
): readonly PlannedStory[] {
	const {library} = catalogue.shelf;
	const wanted = told.filter(each => isWanted(catalogue, site.folder, each));
	if (wanted.length === 0) return [];
	const stories = wanted.map(({story}) => story);
	const original = {
		name: site.name,
		kept: originalsOf(site.folder),
		nameOf: nameIn(site.folder),
		site: site.folder,
	};
	const planned = planStories(stories, original, shelvedFor(catalogue, stories));
	const kept: PlannedStory[] = [];
	const intents = planned.map(each => intended(each, catalogue.shelf));
	for (const record of intents) note(catalogue, record);
	addSiteRecords(library, site.folder, intents);
	keepOriginals(
		library,
		site.folder,
		planned.map(({record: {id}}, index) => ({id, bytes: postOf(index).post.original})),
		new Set(planned.flatMap(({old}) => old?.id ?? [])),
	);
	try {
		for (const [index, each] of planned.entries()) {
			const written = writePost(each, library);
			note(catalogue, recordOf(written, postOf(index)));
			kept.push(written);
		}
	} finally {
		const records = catalogue.ofSite.get(site.folder)?.values() ?? [];
		writeSiteRecords(library, site.folder, [...records]);
	}

	return kept;

	function postOf(index: number): ToldPost {
		return wanted[index] as ToldPost;
	}
}

/**
 * The record of a story that is about to be written, kept before it is: whoever is killed in between
 * finds it again, be it there or not yet.
 */
function intended({old, record}: PlannedStory, {hashOf}: Shelf): AddedRecord {
	const before = old ? {...old, written: writtenLast(old, hashOf)} : {...record, written: ''};
	return {...before, writing: record.written};
}

/** After a kill the file is what it was before, or what was to be: only then is it looked at. */
function writtenLast(old: AddedRecord, hashOf: Shelf['hashOf']): string {
	const now = old.writing === undefined ? undefined : hashOf(old);
	return now !== undefined && isOurs(old, now) ? now : old.written;
}

/** Whether there is anything to do for a post. */
function isWanted(catalogue: Catalogue, folder: string, {story, post, told}: ToldPost): boolean {
	const record = findRecord(catalogue, story);
	if (record === undefined) return true;
	if (record.site !== folder) return false;
	if (record.writing !== undefined) return true;
	if (!existsSync(join(catalogue.shelf.library, record.file))) return false;
	return record.told !== told || record.modified !== post.modified;
}

/** An edited story keeps the record of how it was written; what the site told since is noted in it. */
function recordOf(
	{outcome, old, record}: PlannedStory,
	{told, post: {modified}}: ToldPost,
): AddedRecord {
	const {modified: _, writing: __, ...kept} = outcome === 'edited' && old ? old : record;
	return {...kept, told, ...(modified !== undefined && {modified})};
}
