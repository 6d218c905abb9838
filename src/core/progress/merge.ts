import type {Entry, StoryRecord} from './record.ts';

/**
 * Whether one entry is newer than another of the same story: by seq; then, for two windows that
 * saved while neither could take the lock, by time; then by their words. Any two windows that know
 * the same entries therefore agree, in whatever order they came to know them.
 */
export function isNewer(one: Entry, other: Entry): boolean {
	if (one.seq !== other.seq) {
		return one.seq > other.seq;
	}

	if (one.at !== other.at) {
		return one.at > other.at;
	}

	return JSON.stringify(one, fields) > JSON.stringify(other, fields);
}

/** All fields of an entry, in one order: who made a record may have named them in another. */
const fields = [
	'id',
	'isForgotten',
	'path',
	'title',
	'anchor',
	'block',
	'offset',
	'before',
	'quote',
	'after',
	'fingerprint',
	'fraction',
	'finishedAt',
	'setAside',
	'bookmarks',
	'at',
	'seq',
];

/** Adds entries to a map of the newest by story id; returns whether one of them was news. */
export function mergeInto(newest: Map<string, Entry>, entries: Iterable<Entry>): boolean {
	let isChanged = false;
	for (const entry of entries) {
		const known = newest.get(entry.id);
		if (known === undefined || isNewer(entry, known)) {
			newest.set(entry.id, entry);
			isChanged = true;
		}
	}

	return isChanged;
}

/** Whether two maps tell the same saves. */
export function isSame(
	one: ReadonlyMap<string, Entry>,
	other: ReadonlyMap<string, Entry>,
): boolean {
	return (
		one.size === other.size &&
		[...one.values()].every(({id, seq, at}) => {
			const entry = other.get(id);
			return entry?.seq === seq && entry.at === at;
		})
	);
}

/** The records among entries: those of stories that were not forgotten. */
export function recordsOf(entries: Iterable<Entry>): StoryRecord[] {
	return [...entries].filter((entry): entry is StoryRecord => !('isForgotten' in entry));
}
