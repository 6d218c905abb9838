import type {StoryDate} from '../../collection/story.ts';
import {readCount, roles, words} from './dateline-words.ts';
import {countWords} from './measure.ts';
import {takeDate} from './take-date.ts';

/** What a line between title and text says: `Posted on DATE By AUTHOR 3 Comments on TITLE`. */
export interface Dateline {
	readonly date: StoryDate | undefined;
	/** Whether a date stands in it, even one that could not be read (`3/4/2013`). */
	readonly hasDate: boolean;
	readonly hasTime: boolean;
	readonly author: string | undefined;
	readonly categories: readonly string[];
	readonly commentCount: number | undefined;
	/** The title, where the line repeats it. */
	readonly title: string | undefined;
	/**
	 * Whether it says more than a date: a word such as "Posted", an author, comments. A bare date
	 * may be an entry of a diary.
	 */
	readonly isFull: boolean;
}

interface Writable {
	date: StoryDate | undefined;
	hasDate: boolean;
	hasTime: boolean;
	author: string | undefined;
	categories: readonly string[];
	commentCount: number | undefined;
	title: string | undefined;
	isFull: boolean;
	/** Whether its parts are set off by bars or dots; then one of them may be anything short. */
	hasBars: boolean;
}

/** A rule takes a beginning of the text and returns how much it took, 0 when it does not fit. */
type Take = (text: string, into: Writable) => number;

const oneOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
/** Each pattern of comments has its own named groups, so they are tried one after the other. */
const comments = words.comments.map(source => new RegExp(`^${source}$`, 'iu'));
const commentsAhead = oneOf(words.comments.map(source => source.replace(/\(\?<\w+>/g, '(?:')));
const posted = new RegExp(`^${oneOf(words.posted)}(?![\\p{L}])\\s*:?\\s*`, 'iu');
const extra = new RegExp(`^${oneOf(words.extra)}(?![\\p{L}])`, 'iu');
const atTime = '(?:at|um|à|às|a las|alle|om|kl\\.?|o|в)';
const ends = `(?=\\s*(?:[|•·]|$|[,–—]\\s|${commentsAhead})|\\s+(?:(?:posted |published |updated )?(?:on|in|under|at|by)\\s|${atTime}\\s+\\d|\\d+\\s*min))`;
const by = new RegExp(
	`^${oneOf(words.by)}(?=[\\s:：])\\s*[:：]?\\s*(?<name>[^|•·\\n]{1,80}?)${ends}`,
	'iu',
);
/** Behind the date, and around the name. */
const turkish = /^tarihinde\s+(?<name>.{1,60}?)\s+tarafından(?:\s+\p{L}+)?(?!\p{L})/iu;
const into = new RegExp(
	`^${oneOf(words.into)}(?![\\p{L}])\\s*:?\\s*(?<names>[^|•·\\n]{1,80}?)${ends}`,
	'iu',
);

const time = new RegExp(`^(?:${atTime}\\s+)?\\d{1,2}:\\d{2}(?:\\s*[ap]\\.?m\\b\\.?)?`, 'iu');

const takes: readonly Take[] = [
	takeSeparator,
	takeComments,
	takeWhen,
	takeAuthor,
	text => extra.exec(text)?.[0].length ?? 0,
	takeCategories,
	takeLoose,
];

function takeComments(text: string, found: Writable): number {
	for (const pattern of comments) {
		const groups = pattern.exec(text)?.groups;
		if (!groups) continue;
		const {count, title} = groups;
		if (count !== undefined) found.commentCount = readCount(count);
		if (title !== undefined) found.title = unquote(title);
		found.isFull = true;
		return text.length;
	}

	return 0;
}

/** A date, with or without the word before it. Of two, as of first and last edition, the first. */
function takeWhen(text: string, found: Writable): number {
	const word = posted.exec(text)?.[0].length ?? 0;
	const taken = takeDate(text.slice(word));
	if (!taken) return takeTime(text, found);
	if (!found.hasDate) {
		found.date = taken.date;
		found.hasDate = true;
		found.hasTime = taken.hasTime;
	}

	found.isFull ||= word > 0;
	return word + taken.length;
}

/** Blogger puts `Posted by NAME at 8:15 AM` below a text, and the date above it. */
function takeTime(text: string, found: Writable): number {
	const length = time.exec(text)?.[0].length ?? 0;
	found.hasTime ||= length > 0;
	return length;
}

function takeAuthor(text: string, found: Writable): number {
	const match = by.exec(text) ?? turkish.exec(text);
	const name = match?.groups?.name?.trim() ?? '';
	if (!match || !isName(name)) return 0;
	found.author = name;
	found.isFull = true;
	return match[0].length;
}

function takeCategories(text: string, found: Writable): number {
	const match = into.exec(text);
	const names = match?.groups?.names ?? '';
	if (!match || countWords(names) > 10) return 0;
	found.categories = names.split(/\s*[,;]\s*/).filter(Boolean);
	return match[0].length;
}

/** What stands alone between bars, or a role word behind the date. */
function takeLoose(text: string, found: Writable): number {
	const [words = ''] = /^[^|•·]+/u.exec(text) ?? [];
	const isLast = words.length === text.length;
	if (!found.hasDate && isLast) return 0;
	if (isAccount(words.trim())) found.author ??= words.trim();
	else if (isLast && !found.hasBars) return 0;
	else if (countWords(words) > 4 || /[.!?]\s*$/u.test(words)) return 0;
	else if (isPersonName(words.trim()) && found.author === undefined && countWords(words) > 1)
		found.author = words.trim();
	else found.categories = [...found.categories, words.trim()];
	return words.length;
}

/** A role word, or a name as people choose them for accounts: `by-line`, `nell_a`. */
function isAccount(word: string): boolean {
	return roles.has(word.toLowerCase()) || /^\p{Ll}+[-_.\d][\p{Ll}\d_.-]*$/u.test(word);
}

function takeSeparator(text: string, found: Writable): number {
	const [separator = ''] = /^[\s|•·–—,/;:►»\-()]+/u.exec(text) ?? [];
	found.hasBars ||= /[|•·]/u.test(separator);
	return separator.length;
}

function isName(name: string): boolean {
	return (
		name !== '' &&
		countWords(name) <= 6 &&
		!/[.!?]["”]?$/u.test(name.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))
	);
}

/** A quoted title without its quotes, and without a full stop that its sentence ends in. */
export function unquote(title: string): string {
	return title
		.trim()
		.replace(/^[“"„«‘'](.+?)[”"“»’']\.?$/u, '$1')
		.trim();
}

/** The longest line that is read as a dateline, in UTF-16 units. */
const longest = 400;

/** Reads a line that consists of nothing but the parts of a dateline, with a date in it. */
export function readDateline(text: string): Dateline | undefined {
	if (text.length > longest || !/\d/.test(text)) return undefined;
	const found: Writable = {
		date: undefined,
		hasDate: false,
		hasTime: false,
		author: undefined,
		categories: [],
		commentCount: undefined,
		title: undefined,
		isFull: false,
		hasBars: /[|•·]/u.test(text),
	};
	const rest = takeAll(text, found);
	const says = found.hasDate || (found.hasTime && found.author !== undefined);
	return rest.trim() === '' && says ? found : undefined;
}

function takeAll(text: string, found: Writable): string {
	let rest = text.trim();
	while (rest !== '') {
		const length = first(takes, take => take(rest, found));
		if (length === 0) return rest;
		rest = rest.slice(length);
	}

	return rest;
}

function first<Item>(items: readonly Item[], measure: (item: Item) => number): number {
	for (const item of items) {
		const length = measure(item);
		if (length > 0) return length;
	}

	return 0;
}

/** Reads a line that counts comments and nothing else: `3 thoughts on “The Lantern”`. */
export function readCommentCount(
	text: string,
): {readonly count: number | undefined; readonly title: string | undefined} | undefined {
	for (const pattern of comments) {
		const groups = pattern.exec(text.replace(/[:：]$/u, ''))?.groups;
		if (!groups) continue;
		const {count, title} = groups;
		return {
			count: count === undefined ? undefined : readCount(count),
			title: title && unquote(title),
		};
	}

	return undefined;
}

const byline = new RegExp(`^${oneOf(words.by)}\\s*:?\\s+(?<name>.{1,60})$`, 'iu');

/** Reads a line `By NAME`, where each word of the name has a capital or is a small particle. */
export function readByline(text: string): string | undefined {
	const name = byline.exec(text)?.groups?.name?.trim() ?? '';
	return isPersonName(name) ? name : undefined;
}

/** Whether a line is two to five words that a person may be called. */
export function isPersonName(name: string): boolean {
	const parts = name.split(' ');
	if (parts.length > 5 || /[.!?:;…]$/u.test(name.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '')))
		return false;
	return parts.every(
		(part, index) =>
			/^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*$/u.test(part) ||
			(index > 0 &&
				/^(?:de|del|della|da|dos|di|du|le|la|van|von|der|den|af|av|bin|al|and|&|y|e|et|und)$/u.test(
					part,
				)),
	);
}
