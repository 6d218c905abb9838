import {canonicalJson} from './canonical-json.ts';
import {type Entry, isRecord, isUnknown, type StoryRecord, type UnknownEntry} from './record.ts';

/**
 * Whether one entry is newer than another of the same story: by seq; then, for two windows that
 * saved while neither could take the lock, by time; then by their words. Any two windows that know
 * the same entries therefore agree, in whatever order they came to know them. An entry of a kind
 * that is not known is never newer: only its equal has the same key.
 */
function isNewer(one: Entry, other: Entry): boolean {
	if (isUnknown(one) || isUnknown(other)) {
		return false;
	}

	if (one.seq !== other.seq) {
		return one.seq > other.seq;
	}

	if (one.at !== other.at) {
		return one.at > other.at;
	}

	return canonicalJson(one) > canonicalJson(other);
}

/** The newest entries by key: a story has one, and so has whatever else was written. */
export type Newest = Map<string, Entry>;

/** Adds entries to the newest; returns whether one of them was news. */
export function mergeInto(newest: Newest, entries: Iterable<Entry>): boolean {
	let isChanged = false;
	for (const entry of entries) {
		const key = entryKey(entry);
		const known = newest.get(key);
		if (known === undefined || isNewer(entry, known)) {
			newest.set(key, entry);
			isChanged = true;
		}
	}

	return isChanged;
}

/** A story's id, which begins with no NUL; for an entry of a kind that is not known, all of it. */
function entryKey(entry: Entry): string {
	return isUnknown(entry) ? `\0${canonicalJson(entry)}` : entry.id;
}

/** Whether two maps tell the same saves. */
export function isSame(
	one: ReadonlyMap<string, Entry>,
	other: ReadonlyMap<string, Entry>,
): boolean {
	return (
		one.size === other.size &&
		[...one].every(([key, entry]) => {
			const known = other.get(key);
			return known !== undefined && !isNewer(entry, known) && !isNewer(known, entry);
		})
	);
}

/** What of the entries outlives a compaction: all but what stands for forgotten stories. */
export function lasting(entries: Iterable<Entry>): Array<StoryRecord | UnknownEntry> {
	return [...entries].filter(entry => isUnknown(entry) || isRecord(entry));
}
