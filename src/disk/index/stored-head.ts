import {sep} from 'node:path';
import {memoise} from '../../core/collection/memoise.ts';
import type {StoryDate, StoryHead} from '../../core/collection/story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {pathAt} from '../folder/file-stamp.ts';

/** A value of a column. */
export type Value = string | number | null;

/** The columns of a head, in the order in which `writeHead` gives and `readHead` takes them. */
export const headColumns =
	'story_id, short_id, title, date, authors, categories, tags, series, part, lang, words, minutes, comments, commenters, fingerprint';

/** A head with its fingerprint as they are kept; `null` stands for what is not there or follows from the path. */
export function writeHead(head: StoryHead, fingerprint: string): readonly Value[] {
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
		head.commenters.length === 0 ? '[]' : JSON.stringify(head.commenters),
		fingerprint,
	];
}

function writeDate({year, month, day, seconds}: StoryDate): string {
	return `[${year},${month},${day},${seconds}]`;
}

/** A head of the index; whoever holds it learns its row, and what is read of its file later. */
export type StoredHead = StoryHead & {row: number};

/**
 * Reads heads of a root, in row 0 what is not kept yet. Equal names, lists and dates are one in memory:
 * a hundred thousand stories would fill it. What was tampered with in the file is made safe again.
 */
export function makeHeadReader(
	root: string,
): (row: number, relativePath: string, values: readonly Value[]) => StoredHead {
	const lists = memoise((json: string) => (JSON.parse(json) as string[]).map(safeLine));
	const dates = memoise(readDate);
	const languages = new Map<string, string>();
	const languageOf = (value: string): string => {
		const known = languages.get(value) ?? safeLine(value);
		languages.set(value, known);
		return known;
	};
	const start = pathAt(root, '').length;
	return (row, relative, values) => {
		const [id, shortId, title, date, authors, categories, tags, series, part, lang] = values;
		const [words, minutes, comments, commenters] = values.slice(10);
		const path = pathAt(root, relative);
		// A piece of the path takes less memory than a string of its own.
		const relativePath = sep === '/' ? path.slice(start) : relative;
		return {
			row,
			id: id === null ? path : String(id),
			shortId: shortId === null ? relativePath : String(shortId),
			path,
			relativePath,
			title: safeLine(String(title)),
			date: maybe(date, dates),
			authors: lists(String(authors)),
			categories: lists(String(categories)),
			tags: lists(String(tags)),
			series: maybe(series, safeLine),
			part: maybe(part, Number),
			lang: maybe(lang, languageOf),
			words: Number(words),
			minutes: Number(minutes),
			comments: Number(comments),
			commenters: commenters === '[]' ? none : readCommenters(String(commenters)),
		};
	};
}

function maybe<Result>(
	value: Value | undefined,
	read: (text: string) => Result,
): Result | undefined {
	return value === null ? undefined : read(String(value));
}

const none: StoryHead['commenters'] = [];

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
