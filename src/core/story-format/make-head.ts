import {compareDates} from '../collection/date-words.ts';
import {type Comment, type StoryHead, uncategorised} from '../collection/story.ts';
import {nothing, type SafeText} from '../text/safe-text.ts';
import {countWords, minutesToRead} from '../text/words.ts';
import {firstSentences, readExcerpt} from './excerpt.ts';
import type {Fields} from './fields.ts';
import {fingerprint} from './fingerprint.ts';
import {findKeywords} from './keywords.ts';

/** Where a text was found. */
export interface StoryPath {
	/** Absolute and real. */
	readonly path: string;
	/** Below the collection's root, with `/`. */
	readonly relativePath: string;
	/** Of the collection, for ids. */
	readonly identity?: string;
}

/** What only the text of a story tells; it is found when it is asked for. */
export interface TextFacts {
	/** A long text takes a while, and who opens a story of the shelf does not ask. */
	readonly count: () => Pick<StoryHead, 'words' | 'minutes'>;
	readonly excerpt: () => SafeText;
	readonly fingerprint: () => string;
	/** It takes longer than all the rest, and few ask. */
	readonly keywords: () => readonly string[];
}

/** Of a story whose text has not been read. */
export const withoutText: TextFacts = {
	count: () => ({words: 0, minutes: 0}),
	excerpt: () => nothing,
	fingerprint: () => '',
	keywords: () => [],
};

/** The facts of a text: `body` without front matter, `text` with it. */
export function factsOfText({excerpt}: Fields, body: string, text: string): TextFacts {
	let sum: string | undefined;
	return {
		count() {
			const count = countWords(body);
			return {words: count.words + count.characters, minutes: minutesToRead(count)};
		},
		excerpt: () => (excerpt === undefined ? firstSentences(body) : readExcerpt(excerpt)),
		fingerprint() {
			sum ??= fingerprint(body);
			return sum;
		},
		keywords: () => findKeywords(text),
	};
}

/** What path and front matter say of a story; its words are not counted. */
export function makeHead(where: StoryPath, fields: Fields, title: SafeText): StoryHead {
	const {date, authors, tags, series, part, lang, comments} = fields;
	return {
		id: idOf(where, fields),
		shortId: fields.localId ?? where.relativePath,
		path: where.path,
		relativePath: where.relativePath,
		title,
		date,
		authors,
		categories: fields.categories.length > 0 ? fields.categories : [uncategorised],
		tags,
		series,
		part,
		lang,
		words: 0,
		minutes: 0,
		comments: fields.commentCount,
		commenters: commentersOf(comments),
		row: 0,
	};
}

function idOf({path, identity}: StoryPath, {globalId, localId}: Fields): string {
	if (globalId !== undefined) return globalId;
	return identity === undefined || localId === undefined ? path : `${identity}:${localId}`;
}

/** The five who commented last, newest first. */
function commentersOf(comments: readonly Comment[]): StoryHead['commenters'] {
	return comments
		.map(({author, date}) => ({author, date}))
		.sort((a, b) => compareDates(b.date, a.date))
		.slice(0, 5);
}
