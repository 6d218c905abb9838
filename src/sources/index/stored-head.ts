import {join} from 'node:path';
import type {StoryDate, StoryHead} from '../../collection/story.ts';
import type {SafeText} from '../../text/safe-text.ts';
import {sanitise} from '../../text/sanitise.ts';
import type {Details} from './details.ts';

/** A value of a column. */
export type Value = string | number | null;

/** The columns of a head, in the order in which `writeHead` gives and `readHead` takes them. */
export const headColumns =
	'story_id, short_id, title, date, authors, categories, tags, series, part, lang, words, minutes, comments, commenters, fingerprint';

/** A head as it is kept; `null` stands for what is not there or follows from the path. */
export function writeHead(head: StoryHead): readonly Value[] {
	return [
		head.id === head.path ? null : head.id,
		head.shortId === head.relativePath ? null : head.shortId,
		head.title,
		head.date ? writeDate(head.date) : null,
		JSON.stringify(head.authors),
		JSON.stringify(head.categories),
		JSON.stringify(head.tags),
		head.series ?? null,
		head.part ?? null,
		head.lang ?? null,
		head.words,
		head.minutes,
		head.comments,
		JSON.stringify(head.commenters),
		head.fingerprint,
	];
}

function writeDate({year, month, day, seconds}: StoryDate): string {
	return JSON.stringify([year, month, day, seconds]);
}

/** Reads heads of a root; equal names, lists and dates of them are one in memory. */
export function makeHeadReader(
	root: string,
	details: Details,
): (row: number, path: string, values: readonly Value[]) => StoryHead {
	const lists = memoise((json: string) => (JSON.parse(json) as string[]).map(safeLine));
	const dates = memoise(readDate);
	const commenters = memoise(readCommenters);
	const names = memoise(safeLine);
	const reading = {root, details, lists, dates, commenters, names};
	return (row, path, values) => new StoredHead(reading, row, path, values);
}

interface Reading {
	readonly root: string;
	readonly details: Details;
	readonly lists: (json: string) => readonly SafeText[];
	readonly dates: (json: string) => StoryDate;
	readonly commenters: (json: string) => StoryHead['commenters'];
	readonly names: (text: string) => SafeText;
}

/**
 * A head whose details stay in the index until they are asked for: of a hundred thousand stories
 * they would fill the memory, and few are ever shown. What was tampered with in the file is made
 * safe again here. A copy must keep the prototype.
 */
class StoredHead implements StoryHead {
	readonly details: Details;
	readonly row: number;
	readonly id: string;
	readonly shortId: string;
	readonly path: string;
	readonly relativePath: string;
	readonly title: SafeText;
	readonly date: StoryDate | undefined;
	readonly authors: readonly SafeText[];
	readonly categories: readonly SafeText[];
	readonly tags: readonly SafeText[];
	readonly series: SafeText | undefined;
	readonly part: number | undefined;
	readonly lang: string | undefined;
	readonly words: number;
	readonly minutes: number;
	readonly comments: number;
	readonly commenters: StoryHead['commenters'];
	readonly fingerprint: string;

	constructor(reading: Reading, row: number, relativePath: string, values: readonly Value[]) {
		const {root, details, lists, dates, commenters, names} = reading;
		const text = (column: number): string => String(values[column]);
		const has = (column: number): boolean => values[column] !== null;
		this.details = details;
		this.row = row;
		this.path = join(root, relativePath);
		this.relativePath = relativePath;
		this.id = has(0) ? text(0) : this.path;
		this.shortId = has(1) ? text(1) : relativePath;
		this.title = safeLine(text(2));
		this.date = has(3) ? dates(text(3)) : undefined;
		this.authors = lists(text(4));
		this.categories = lists(text(5));
		this.tags = lists(text(6));
		this.series = has(7) ? names(text(7)) : undefined;
		this.part = has(8) ? Number(values[8]) : undefined;
		this.lang = has(9) ? names(text(9)) : undefined;
		this.words = Number(values[10]);
		this.minutes = Number(values[11]);
		this.comments = Number(values[12]);
		this.commenters = commenters(text(13));
		this.fingerprint = text(14);
	}

	get excerpt(): SafeText {
		return safeLine(this.details.excerptOf(this.row));
	}

	get keywords(): readonly string[] {
		return this.details.keywordsOf(this.row, this.path);
	}
}

/** Makes a kept line safe. Doing it again changes nothing: what is read back is what was kept. */
export function safeLine(text: string): SafeText {
	return sanitise(text).replaceAll('\n', ' ') as SafeText;
}

function readDate(json: string): StoryDate {
	const [year = 0, month = 1, day = 1, seconds = 0] = JSON.parse(json) as number[];
	return {year, month, day, seconds};
}

function readCommenters(json: string): StoryHead['commenters'] {
	return (JSON.parse(json) as Array<{author: string; date?: StoryDate}>).map(({author, date}) => ({
		author: safeLine(author),
		date,
	}));
}

function memoise<Result>(make: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return text => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const made = make(text);
		known.set(text, made);
		return made;
	};
}
