import type {Anchor} from '../anchors/place.ts';
import {sanitise, sanitiseLine} from '../text/sanitise.ts';
import type {Bookmark, Entry, Forgotten, StoryRecord} from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The entry that a value from the disk says, or undefined when it says none. Disks are not to be
 * trusted: fields of another type spoil the record, and words pass the sanitiser again. What is not
 * known here, fields and kinds of entries alike, was written by a later version and is kept as it is.
 */
export function readEntry(value: unknown): Entry | undefined {
	if (!isFields(value) || isDeeper(value, deepest)) {
		return undefined;
	}

	if (isText(value.kind)) {
		return {...value, kind: value.kind};
	}

	return value.isForgotten === true ? readForgotten(value) : readRecord(value);
}

/** Levels of objects and lists below which an entry was not made by any version. */
const deepest = 50;

function readForgotten({id, seq, at, ...unknown}: Fields): Forgotten | undefined {
	return isText(id) && isCount(seq) && isTime(at)
		? {...unknown, id, isForgotten: true, at, seq}
		: undefined;
}

function readRecord(value: Fields): StoryRecord | undefined {
	const {id, path, title, fingerprint, fraction, finishedAt, at, logicalTime, seq} = value;
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
		...unknownFields(value),
		id,
		path,
		title: sanitiseLine(title),
		anchor,
		fingerprint,
		fraction,
		...(finishedAt === undefined ? {} : {finishedAt}),
		...(value.isReadAgain === true || wasReadAgain(value) ? {isReadAgain: true} : {}),
		...(value.setAside === true ? {setAside: true} : {}),
		bookmarks,
		at,
		...(logicalTime === 0 || isCount(logicalTime) ? {logicalTime} : {}),
		seq,
	};
}

/** Whether an earlier version, which did not say so, has saved a page after the finish. */
function wasReadAgain({logicalTime, finishedAt, at}: Fields): boolean {
	return logicalTime === undefined && isTime(finishedAt) && isTime(at) && at > finishedAt;
}

/** The fields of a record that only a later version knows. */
export function unknownFields(record: Fields | StoryRecord): Fields {
	const {id, path, title, anchor, fingerprint, fraction, ...others} = record as Fields;
	const {finishedAt, isReadAgain, setAside, bookmarks, at, ...more} = others;
	const {logicalTime, seq, isForgotten, kind, ...unknown} = more;
	return unknown;
}

/** Whether a value has more levels of objects and lists than so many. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) {
		return false;
	}

	return levels === 0 || Object.values(value).some(part => isDeeper(part, levels - 1));
}

function readAnchor(value: unknown): Anchor | undefined {
	if (!isFields(value)) {
		return undefined;
	}

	const {block, offset, before, quote, after, ...unknown} = value;
	if (!(isPlace(block) && isPlace(offset) && isText(before) && isText(quote) && isText(after))) {
		return undefined;
	}

	return {
		...unknown,
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
		const {anchor: place, at, ...unknown}: Fields = isFields(item) ? item : {};
		const anchor = readAnchor(place);
		if (anchor === undefined || !isTime(at)) {
			return undefined;
		}

		bookmarks.push({...unknown, anchor, at});
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
