import {compareDates} from '../collection/date-words.ts';
import {type Comment, type StoryHead, uncategorised} from '../collection/story.ts';
import {nothing, type SafeText} from '../text/safe-text.ts';
import {type Count, countWords, minutesToRead} from '../text/words.ts';
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

/** What only the text of a story tells. */
type OfText = Pick<StoryHead, 'excerpt' | 'words' | 'minutes' | 'fingerprint' | 'keywords'>;

/** Of a story whose text has not been read. */
export const withoutText: OfText = {
	excerpt: nothing,
	words: 0,
	minutes: 0,
	fingerprint: '',
	keywords: [],
};

/** What path and front matter say of a story. */
export function makeHead(
	where: StoryPath,
	fields: Fields,
	title: SafeText,
): Omit<StoryHead, keyof OfText> {
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
		comments: fields.commentCount,
		commenters: commentersOf(comments),
	};
}

/** A head with what the text says: `body` without front matter, `text` with it. */
export function withText(
	head: Omit<StoryHead, keyof OfText>,
	{excerpt}: Fields,
	body: string,
	text: string,
): StoryHead {
	let counted: Count | undefined;
	const count = (): Count => {
		counted ??= countWords(body);
		return counted;
	};
	return {
		...head,
		excerpt: excerpt === undefined ? firstSentences(body) : readExcerpt(excerpt),
		// Whoever opens a story that is on the shelf does not ask, and a long one takes a while.
		get words() {
			return count().words + count().characters;
		},
		get minutes() {
			return minutesToRead(count());
		},
		fingerprint: fingerprint(body),
		// It takes longer than all the rest, and few ask.
		get keywords() {
			return findKeywords(text);
		},
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
