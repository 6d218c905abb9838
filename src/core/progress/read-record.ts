import type {Anchor} from '../anchors/place.ts';
import {sanitise, sanitiseLine} from '../text/sanitise.ts';
import type {Bookmark, Entry, StoryRecord} from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The entry that a value from the disk says, or undefined when it says none. Disks are not to be
 * trusted: fields of another type spoil the record, fields we do not know are dropped, and words
 * pass the sanitiser again.
 */
export function readEntry(value: unknown): Entry | undefined {
	if (!isFields(value) || !isText(value.id) || !isCount(value.seq) || !isTime(value.at)) {
		return undefined;
	}

	const {id, seq, at} = value;
	return value.isForgotten === true ? {id, isForgotten: true, at, seq} : readRecord(value);
}

/** The same for a whole record. */
export function readRecord(value: unknown): StoryRecord | undefined {
	if (!isFields(value)) {
		return undefined;
	}

	const {id, path, title, fingerprint, fraction, finishedAt, at, seq} = value;
	const anchor = readAnchor(value.anchor);
	const bookmarks = readBookmarks(value.bookmarks);
	if (
		!(isText(id) && isText(path) && isText(title) && isText(fingerprint)) ||
		!(isFraction(fraction) && isTime(at) && isCount(seq)) ||
		!(finishedAt === undefined || isTime(finishedAt)) ||
		anchor === undefined ||
		bookmarks === undefined
	) {
		return undefined;
	}

	return {
		id,
		path,
		title: sanitiseLine(title),
		anchor,
		fingerprint,
		fraction,
		...(finishedAt === undefined ? {} : {finishedAt}),
		...(value.setAside === true ? {setAside: true} : {}),
		bookmarks,
		at,
		seq,
	};
}

function readAnchor(value: unknown): Anchor | undefined {
	if (!isFields(value)) {
		return undefined;
	}

	const {block, offset, before, quote, after} = value;
	if (!(isPlace(block) && isPlace(offset) && isText(before) && isText(quote) && isText(after))) {
		return undefined;
	}

	return {
		block,
		offset,
		before: sanitise(before),
		quote: sanitise(quote),
		after: sanitise(after),
	};
}

function readBookmarks(value: unknown): Bookmark[] | undefined {
	if (!Array.isArray(value)) {
		return undefined;
	}

	const bookmarks: Bookmark[] = [];
	for (const item of value) {
		const anchor = isFields(item) ? readAnchor(item.anchor) : undefined;
		const at: unknown = isFields(item) ? item.at : undefined;
		if (anchor === undefined || !isTime(at)) {
			return undefined;
		}

		bookmarks.push({anchor, at});
	}

	return bookmarks;
}

/** Whether a value is an object of named fields. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTime = (value: unknown): value is number => Number.isFinite(value);

/** A block may be negative: the opening stands before the text. */
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value);

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 1;

const isFraction = (value: unknown): value is number =>
	Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1;
