import type {SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';

/** The category of a story that has none. */
export const uncategorised = words.collection.uncategorised;

/** A calendar date, the same in every time zone; the time of day only orders a day's stories. */
export interface StoryDate {
	readonly year: number;
	/** 1 to 12; 0 where only the year is known. */
	readonly month: number;
	/** 1 to 31; 0 where only the month is known. */
	readonly day: number;
	/** Seconds since midnight as written, 0 when no time was given. */
	readonly seconds: number;
}

/** A reader's comment under a story. */
export interface Comment {
	readonly author: SafeText;
	readonly date: StoryDate | undefined;
	/** Markdown, not yet read. */
	readonly text: string;
}

/** What is told of a story wherever it is from. */
export interface StoryFacts {
	readonly title: SafeText;
	readonly date: StoryDate | undefined;
	readonly authors: readonly SafeText[];
	readonly categories: readonly SafeText[];
	readonly tags: readonly SafeText[];
	readonly series: SafeText | undefined;
	/** From 1. */
	readonly part: number | undefined;
	/** BCP 47, as written. */
	readonly lang: string | undefined;
}

/**
 * What the shelf holds of every story: plain data, so that a copy (`{...head}`) is as good. What is
 * costly to hold or to find is asked of `StoryDetails`.
 */
export interface StoryHead extends StoryFacts {
	/** Global identity: stays when the file is renamed, where the front matter has an id. */
	readonly id: string;
	/** The id as written in the front matter, for people to type; else the path. */
	readonly shortId: string;
	/** Absolute path of the file. */
	readonly path: string;
	/** Path relative to the collection's root, with `/`. */
	readonly relativePath: string;
	/** Never empty: `Uncategorised` when the story has none. */
	readonly categories: readonly SafeText[];
	/** 0 until the text has been read. */
	readonly words: number;
	/** Minutes to read: 230 words or 400 CJK characters each, at least 1; 0 until the text has been read. */
	readonly minutes: number;
	/** How many comments. */
	readonly comments: number;
	/** Who commented last, newest first, for Home. */
	readonly commenters: ReadonlyArray<Pick<Comment, 'author' | 'date'>>;
	/** Its row in the index; 0 where it is in none, or not yet. */
	readonly row: number;
}

/** A file that could not be read as it was meant. */
export interface Problem {
	readonly path: string;
	/** A sentence that says what and why. */
	readonly message: SafeText;
}
