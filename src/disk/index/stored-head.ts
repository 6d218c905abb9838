import {memoise} from '../../core/collection/memoise.ts';
import type {StoryDate, StoryHead} from '../../core/collection/story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {pathAt, pathBelow} from '../folder/file-stamp.ts';
import type {Details, Kept} from './details.ts';

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
		head.commenters.length === 0 ? '[]' : JSON.stringify(head.commenters),
		head.fingerprint,
	];
}

function writeDate({year, month, day, seconds}: StoryDate): string {
	return `[${year},${month},${day},${seconds}]`;
}

/** Reads heads of a root, in row 0 what is not kept yet; equal names, lists and dates are one in memory. */
export function makeHeadReader(
	root: string,
	details: Details,
): (row: number, path: string, values: readonly Value[]) => StoredHead {
	const lists = memoise((json: string) => (JSON.parse(json) as string[]).map(safeLine));
	const dates = memoise(readDate);
	const shared = memoise((key: string): Shared => {
		const [authors = '[]', categories = '[]', lang = ''] = key.split('\n');
		const read = {authors: lists(authors), categories: lists(categories)};
		return {...read, details, root, lang: lang === '' ? undefined : safeLine(lang)};
	});
	const reading = {root, lists, dates, shared};
	return (row, path, values) => new StoredHead(reading, row, path, values);
}

interface Reading {
	readonly root: string;
	readonly lists: (json: string) => readonly SafeText[];
	readonly dates: (json: string) => StoryDate;
	/** By authors, categories and language, a line each: JSON has no line ends. */
	readonly shared: (key: string) => Shared;
}

/** What many stories have in common. */
interface Shared extends Pick<StoryHead, 'authors' | 'categories' | 'lang'> {
	readonly details: Details;
	readonly root: string;
}

/** What few stories have. */
interface Rare extends Pick<StoryHead, 'series' | 'part' | 'comments' | 'commenters'> {
	/** Undefined where it is the path. */
	readonly shortId: string | undefined;
}

const nothingRare: Rare = {
	shortId: undefined,
	series: undefined,
	part: undefined,
	comments: 0,
	commenters: [],
};

/**
 * A head whose details stay in the index until they are asked for, and the rest of it as small as can
 * be: a hundred thousand stories would fill the memory, and few are ever shown. What was tampered with
 * in the file is made safe again here. A spread would lose what is behind getters.
 */
export class StoredHead implements StoryHead, Kept {
	/** The number of its row, 0 until it is kept in the index. */
	row: number;
	readonly id: string;
	readonly path: string;
	readonly title: SafeText;
	readonly date: StoryDate | undefined;
	readonly tags: readonly SafeText[];
	readonly words: number;
	readonly minutes: number;
	readonly shared: Shared;
	readonly rare: Rare;

	constructor(reading: Reading, row: number, relativePath: string, values: readonly Value[]) {
		const {root, lists, dates, shared} = reading;
		const text = (column: number): string => String(values[column]);
		const has = (column: number): boolean => values[column] !== null;
		this.row = row;
		this.path = pathAt(root, relativePath);
		this.id = has(0) ? text(0) : this.path;
		this.title = safeLine(text(2));
		this.date = has(3) ? dates(text(3)) : undefined;
		this.tags = lists(text(6));
		this.words = Number(values[10]);
		this.minutes = Number(values[11]);
		this.shared = shared([text(4), text(5), has(9) ? text(9) : ''].join('\n'));
		const isPlain = !(has(1) || has(7) || has(8) || values[12] !== 0);
		this.rare = isPlain ? nothingRare : readRare(values);
	}

	/** Becomes what is known of its file now, for whoever holds it. */
	become(head: StoredHead): this {
		return Object.assign(this, head);
	}

	get relativePath(): string {
		return pathBelow(this.shared.root, this.path);
	}

	get shortId(): string {
		return this.rare.shortId ?? this.relativePath;
	}

	get authors(): readonly SafeText[] {
		return this.shared.authors;
	}

	get categories(): readonly SafeText[] {
		return this.shared.categories;
	}

	get lang(): string | undefined {
		return this.shared.lang;
	}

	get series(): SafeText | undefined {
		return this.rare.series;
	}

	get part(): number | undefined {
		return this.rare.part;
	}

	get comments(): number {
		return this.rare.comments;
	}

	get commenters(): StoryHead['commenters'] {
		return this.rare.commenters;
	}

	get fingerprint(): string {
		return this.shared.details.fingerprintOf(this);
	}

	get excerpt(): SafeText {
		return safeLine(this.shared.details.excerptOf(this));
	}

	get keywords(): readonly string[] {
		return this.shared.details.keywordsOf(this);
	}
}

/** The number of the row out of which a head was read; undefined for one that is in no index. */
export function rowOf(head: StoryHead): number | undefined {
	return head instanceof StoredHead && head.row > 0 ? head.row : undefined;
}

/** A head that is another in something; the rest stays where it is, be it in the index. */
export function changeHead(head: StoryHead, changes: Partial<StoryHead>): StoryHead {
	const values = Object.entries(changes).map(([name, value]) => [name, {value, enumerable: true}]);
	return Object.create(head, Object.fromEntries(values)) as StoryHead;
}

/** Makes a kept line safe. Doing it again changes nothing: what is read back is what was kept. */
export function safeLine(text: string): SafeText {
	return sanitise(text).replaceAll('\n', ' ') as SafeText;
}

function readRare(values: readonly Value[]): Rare {
	const [, shortId, , , , , , series, part, , , , comments, commenters] = values;
	return {
		shortId: shortId === null ? undefined : String(shortId),
		series: series === null ? undefined : safeLine(String(series)),
		part: part === null ? undefined : Number(part),
		comments: Number(comments),
		commenters: readCommenters(String(commenters)),
	};
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
