import type {Anchor} from '../anchors/place.ts';
import type {SafeText} from '../text/safe-text.ts';

/** A folded corner. */
export interface Bookmark {
	readonly anchor: Anchor;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

/**
 * All that is kept of a story. A record from the disk may have more fields than these, written by a
 * later version: they stay on it, are never shown, and go wherever it goes.
 */
export interface StoryRecord {
	readonly id: string;
	/** Absolute path of the file when it was last read. */
	readonly path: string;
	readonly title: SafeText;
	readonly anchor: Anchor;
	/** Fingerprint of the text that the anchor was made in. */
	readonly fingerprint: string;
	/** Characters to the end of the shown page ÷ characters of the text, 0 to 1. */
	readonly fraction: number;
	/** Milliseconds since the epoch. */
	readonly finishedAt?: number;
	/** Whether a page was turned since it was finished: its place is that of another reading. */
	readonly isReadAgain?: true;
	readonly setAside?: true;
	readonly bookmarks: readonly Bookmark[];
	/** When it was last read (milliseconds since the epoch). */
	readonly at: number;
	/**
	 * When it was last read, counted in the saves of all stories and not by the clock. A record of an
	 * earlier version has none; 0 says that it had none when it was saved again.
	 */
	readonly logicalTime?: number;
	/** Grows by one with every save of this story; the highest wins. */
	readonly seq: number;
}

/** A record before the store has given it its number; without a logical time, it is of now. */
export type UnsavedRecord = Omit<StoryRecord, 'seq'>;

/** What stands for a story that is to be forgotten, until every copy of its record is gone. */
export interface Forgotten {
	readonly id: string;
	readonly isForgotten: true;
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly seq: number;
}

/**
 * An entry of a kind that only a later version knows, kept as it is. Whatever is not a story's
 * record says by `kind` what it is.
 */
export interface UnknownEntry {
	readonly kind: string;
}

/** What the journal tells. */
export type Entry = StoryRecord | Forgotten | UnknownEntry;

/** Whether an entry is of a kind that is not known here. */
export function isUnknown(entry: Entry): entry is UnknownEntry {
	return 'kind' in entry;
}

/** Whether an entry is what is kept of a story. */
export function isRecord(entry: Entry): entry is StoryRecord {
	return !(isUnknown(entry) || 'isForgotten' in entry);
}

/** What a story's record says of it. */
export type ShelfState = 'unread' | 'reading' | 'finished' | 'set aside';
