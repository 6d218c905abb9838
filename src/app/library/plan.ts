import {sanitise} from '../../core/text/sanitise.ts';
import type {ImportedStory} from '../../import/imported.ts';
import {nameStory, type StoryName} from '../../import/write/file-name.ts';
import {fingerprint, hash} from '../../import/write/fingerprint.ts';
import {putBack} from '../../import/write/put-back.ts';
import {storyFile} from '../../import/write/story-file.ts';
import {type AddedRecord, isOurs, type TakenBack} from './record.ts';

/** What will become of a story in the library. `edited`: the reader changed the file, it stays. */
export type Outcome = 'added' | 'updated' | 'unchanged' | 'edited';

/** A story, where it goes and what its file will be. */
export interface PlannedStory {
	readonly story: ImportedStory;
	readonly outcome: Outcome;
	/** The record that the story has already. */
	readonly old: AddedRecord | undefined;
	readonly record: AddedRecord;
	readonly content: string | Uint8Array;
}

/** What is in the library already. */
export interface Shelved {
	readonly records: readonly AddedRecord[];
	/** SHA-256 of a story's file as it is now; undefined for one that is gone. */
	readonly hashOf: (record: AddedRecord) => string | undefined;
	/** The ids of all stories. */
	readonly ids: ReadonlySet<string>;
	/** Paths of all files, relative to the library, in lower case: some systems know no other. */
	readonly files: ReadonlySet<string>;
}

/** Where the stories of one original come from. */
export interface Original {
	/** What it was called. */
	readonly name: string;
	/** What it is kept as. */
	readonly kept: string;
	/** How its stories are called, where not by their titles and series. */
	readonly nameOf?: (story: ImportedStory) => StoryName;
	/** The folder of the followed site that they are from. */
	readonly site?: string;
}

/**
 * Decides for each story whether it is new, and where it goes. The same story is found by its
 * guid, else by the fingerprint of its text; it keeps its id and its file. Writes nothing.
 */
export function planStories(
	stories: readonly ImportedStory[],
	original: Original,
	shelved: Shelved,
): readonly PlannedStory[] {
	const parts = Math.max(0, ...stories.map(({part}) => part ?? 0));
	const {nameOf = story => nameStory(story, parts)} = original;
	const taken: Taken = {shelved, ids: new Set(), files: new Set()};
	const found = new Set<string>();
	return stories.map(story => {
		const old = findSame(
			story,
			shelved.records.filter(({id}) => !found.has(id)),
		);
		const place = old ?? takePlace(nameOf(story), taken);
		found.add(place.id);
		return plan(story, place, original, old, shelved);
	});
}

function findSame(story: ImportedStory, records: readonly AddedRecord[]): AddedRecord | undefined {
	const byGuid =
		story.guid === undefined ? undefined : records.find(({guid}) => guid === story.guid);
	if (byGuid) return byGuid;
	const own = fingerprint(story.body);
	// Two stories with guids of their own are two, even with the same words.
	return records.find(
		record => record.fingerprint === own && (record.guid === undefined || story.guid === undefined),
	);
}

/** What is in the library, and what the stories before have taken. */
interface Taken {
	readonly shelved: Shelved;
	readonly ids: Set<string>;
	readonly files: Set<string>;
}

/** The first free id and file name. */
function takePlace(
	name: StoryName,
	{shelved, ids, files}: Taken,
): Pick<AddedRecord, 'id' | 'file'> {
	const path = (stem: string) =>
		name.folder === undefined ? `${stem}.md` : `${name.folder}/${stem}.md`;
	const isFree = (file: string) => !files.has(file) && !shelved.files.has(file);
	const file = path(firstFree(name.stem, stem => isFree(path(stem).toLowerCase())));
	const id = firstFree(name.id, each => !ids.has(each) && !shelved.ids.has(each));
	files.add(file.toLowerCase());
	ids.add(id);
	return {id, file};
}

function firstFree(wanted: string, isFree: (name: string) => boolean): string {
	if (isFree(wanted)) return wanted;
	let number = 2;
	while (!isFree(`${wanted}-${number}`)) number++;
	return `${wanted}-${number}`;
}

/** A new story under the next id or file name: `the-lamp-2`. */
export function renameStory(
	planned: PlannedStory,
	what: 'id' | 'file',
	number: number,
): PlannedStory {
	const {story, record} = planned;
	const id = what === 'id' ? `${record.id}-${number}` : record.id;
	const file = what === 'file' ? record.file.replace(/(?=\.md$)/, `-${number}`) : record.file;
	const content = story.verbatim ?? storyFile(story, id);
	return {...planned, content, record: {...record, id, file, written: hash(content)}};
}

function plan(
	made: ImportedStory,
	{id, file}: Pick<AddedRecord, 'id' | 'file'>,
	original: Original,
	old: AddedRecord | undefined,
	shelved: Shelved,
): PlannedStory {
	const story = takenBackAgain(made, old?.takenBack ?? []);
	const content = story.verbatim ?? storyFile(story, id);
	const record: AddedRecord = {
		id,
		file,
		title: story.title,
		...(story.guid !== undefined && {guid: story.guid}),
		fingerprint: fingerprint(made.body),
		written: hash(content),
		original: original.kept,
		name: original.name,
		removed: story.removed,
		...(old?.takenBack && {takenBack: old.takenBack}),
		facts: countFacts(story),
		...siteFacts(old, original),
	};
	const now = old && shelved.hashOf(old);
	const outcome = outcomeOf(record, old, now);
	// What stays as it is keeps the record of how it was made.
	const isKept = old !== undefined && outcome === 'unchanged' && record.written !== now;
	return {story, outcome, old, record: isKept ? old : record, content};
}

/** A story of a followed site stays one, be it added once more by hand. */
function siteFacts(
	old: AddedRecord | undefined,
	{site = old?.site}: Original,
): Pick<AddedRecord, 'site' | 'modified' | 'told'> {
	if (site === undefined) return {};
	const {modified, told} = old ?? {};
	return {site, ...(modified !== undefined && {modified}), ...(told !== undefined && {told})};
}

/** A story that is made anew, with what the reader took back the last time. */
export function takenBackAgain(
	made: ImportedStory,
	takenBack: readonly TakenBack[],
): ImportedStory {
	const isSame = ({rule, text}: TakenBack, index: number) =>
		made.removed[index]?.rule === rule && made.removed[index]?.text === text;
	const known = takenBack.filter(block => isSame(block, block.index));
	const wanted = new Set(known.map(({index}) => index));
	// Where another version of the program leaves out other blocks, they are found by their words.
	for (const block of takenBack.filter(each => !known.includes(each))) {
		const found = made.removed.findIndex((_, index) => !wanted.has(index) && isSame(block, index));
		if (found >= 0) wanted.add(found);
	}

	if (wanted.size === 0) return made;
	const {body, removed} = putBack(made.body.trim(), made.removed, index => wanted.has(index));
	return {...made, body: sanitise(body), removed};
}

/** How much is known of a story beside its text: a bare copy of it knows less than its page. */
function countFacts(story: ImportedStory): number {
	const {date, lang, source, guid, site, series, previous, next, commentCount} = story;
	const single = [date, lang, source, guid, site, series, previous, next, commentCount];
	const {authors, categories, tags, comments, related} = story;
	const several = [authors, categories, tags, comments, related];
	const known = single.filter(fact => fact !== undefined).length;
	return known + several.filter(({length}) => length > 0).length - (story.repaired ? 1 : 0);
}

/** `now` is the SHA-256 of the story's file; undefined where it has none. */
function outcomeOf(
	record: AddedRecord,
	old: AddedRecord | undefined,
	now: string | undefined,
): Outcome {
	if (!old || now === undefined) return 'added';
	if (now === record.written) return 'unchanged';
	if (!isOurs(old, now)) return 'edited';
	return isPoorer(record, old) ? 'unchanged' : 'updated';
}

/** Whether another original of the same story says less of it than the one it was made of. */
function isPoorer(record: AddedRecord, old: AddedRecord): boolean {
	return record.original !== old.original && (record.facts ?? 0) < (old.facts ?? 0);
}
