import type {Anchor} from '../anchors/place.ts';
import {inOrderOfReading} from './reading-order.ts';
import type {ShelfState, StoryRecord, UnsavedRecord} from './record.ts';

/** What a record says of its story. A finished one is being read while it is read again. */
export function shelfState(record: StoryRecord | UnsavedRecord | undefined): ShelfState {
	if (record === undefined) {
		return 'unread';
	}

	if (record.finishedAt !== undefined) {
		return hasPlace(record) && !record.setAside ? 'reading' : 'finished';
	}

	if (record.setAside) {
		return 'set aside';
	}

	return record.fraction > 0 ? 'reading' : 'unread';
}

/**
 * Whether a story opens at the place of its record, be it set aside. A finished one opens at its
 * start, unless it is being read again and the place is before its end.
 */
export function hasPlace(record: StoryRecord | UnsavedRecord): boolean {
	const {finishedAt, isReadAgain, fraction} = record;
	return fraction > 0 && (finishedAt === undefined || (isReadAgain === true && fraction < 1));
}

/** The stories to go on with: those being read, the one that was read last first. */
export function continueReading(records: Iterable<StoryRecord>): StoryRecord[] {
	return inOrderOfReading(records).filter(record => shelfState(record) === 'reading');
}

/** What a turned page tells of its story. */
export interface TurnedPage {
	readonly path: string;
	readonly title: StoryRecord['title'];
	/** The first word of the page that is now shown. */
	readonly anchor: Anchor;
	readonly fingerprint: string;
	/** Characters to the end of the shown page ÷ characters of the text, 0 to 1. */
	readonly fraction: number;
}

/**
 * The record after a page was turned at `at` (milliseconds since the epoch): the place is the new
 * one, bookmarks and finishing stay, and a story that was finished or set aside is taken up again.
 */
export function turnPage(
	record: UnsavedRecord | undefined,
	id: string,
	page: TurnedPage,
	at: number,
): UnsavedRecord {
	const finishedAt = record?.finishedAt;
	const kept = finishedAt === undefined ? {} : {finishedAt, isReadAgain: true as const};
	return {id, ...page, ...kept, bookmarks: record?.bookmarks ?? [], at};
}

/** The record of a story that is read to its end, or said to be. */
export function markFinished(record: UnsavedRecord, at: number): UnsavedRecord {
	const {isReadAgain: _, setAside: __, logicalTime: ___, ...rest} = record;
	return {...rest, finishedAt: at, at};
}

/** The record of a story as if it had never been opened; its bookmarks stay. */
export function markUnread(record: UnsavedRecord, at: number): UnsavedRecord {
	const {finishedAt: _, isReadAgain: __, setAside: ___, logicalTime: ____, ...rest} = record;
	return {...rest, anchor: start, fraction: 0, at};
}

/** The place of a story that was never opened. */
export const start: Anchor = {
	block: 0,
	offset: 0,
	before: '' as Anchor['before'],
	quote: '' as Anchor['quote'],
	after: '' as Anchor['after'],
};

/** The record of a story that is put off: kept with its place, but not in *continue reading*. */
export function setAside(record: UnsavedRecord, at: number): UnsavedRecord {
	const {logicalTime: _, ...rest} = record;
	return {...rest, setAside: true, at};
}
