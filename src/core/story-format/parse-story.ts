import {quoteName} from '../collection/problem.ts';
import type {Comment, Problem, StoryDate, StoryHead} from '../collection/story.ts';
import {decode} from '../text/decode/decode.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {type Fields, readFields} from './fields.ts';
import {splitFrontMatter} from './front-matter.ts';
import {makeHead, type StoryPath, withoutText, withText} from './make-head.ts';
import {type PathFacts, readPath} from './path-facts.ts';
import {isRestructuredText, readRestructuredText} from './restructured-text/read.ts';
import {takeTitle} from './take-title.ts';

/** A story's file, read whole. */
export interface StoryFile {
	readonly kind: 'story';
	readonly head: StoryHead;
	/** The text without front matter, and without the heading that became the title. */
	readonly body: string;
	/** Whether it is plain text and no Markdown. */
	readonly isPlainText: boolean;
	readonly comments: readonly Comment[];
	/** Whether its front matter calls it a page of the site and no story. */
	readonly isPage: boolean;
	readonly isDraft: boolean;
	/** The first day on which it is to be shown. */
	readonly appears: StoryDate | undefined;
	/** The day from which on it is no longer to be shown. */
	readonly expires: StoryDate | undefined;
	/** What could not be read as it was meant; the text is there all the same. */
	readonly problem?: Problem;
}

/** Reads a story from bytes that are no file; `name` stands for its path. */
export function readStoryText(bytes: Uint8Array, name: string): Promise<StoryFile> {
	return parseStory(decode(bytes), {path: name, relativePath: name});
}

/**
 * Reads a decoded text as a story: plain text where its name says so, unless Markdown was made of
 * it. Never throws.
 */
export async function parseStory(
	text: string,
	where: StoryPath,
	isPlainText = /\.txt$/i.test(where.path),
): Promise<StoryFile> {
	const {fields, facts, body: whole, problem} = await readFront(text, where);
	const {title, body} = takeTitle(whole, fields.title, isPlainText);
	const head = makeHead(where, fields, title ?? titleOf(facts));
	return makeStory(withText(head, fields, body, text), fields, {body, isPlainText, problem});
}

/**
 * What the front matter says of a text whose first part is given; undefined where that is not enough
 * to tell the head that the whole text would have. What only the text tells is empty. Never throws.
 */
export async function parseFront(text: string, where: StoryPath): Promise<StoryFile | undefined> {
	const {fields, isClosed, problem} = await readFront(text, where);
	if (!isClosed || fields.title === undefined) return undefined;
	const head = {...makeHead(where, fields, fields.title), ...withoutText};
	return makeStory(head, fields, {body: '', isPlainText: false, problem});
}

async function readFront(text: string, where: StoryPath) {
	const source = isRestructuredText(where.path) ? readRestructuredText(text) : text;
	const {fields, body, isClosed, problem} = await splitFrontMatter(source);
	const facts = readPath(where.relativePath);
	return {
		fields: readFields(fields, facts),
		facts,
		body,
		isClosed,
		problem: problem && {
			path: where.path,
			message: safe`${quoteName(where.path)}: ${problem}`,
		},
	};
}

function makeStory(
	head: StoryHead,
	{comments, isPage, isDraft, appears, expires}: Fields,
	{
		body,
		isPlainText,
		problem,
	}: Pick<StoryFile, 'body' | 'isPlainText'> & {
		readonly problem: Problem | undefined;
	},
): StoryFile {
	return {
		kind: 'story',
		head,
		body,
		isPlainText,
		comments,
		isPage,
		isDraft,
		appears,
		expires,
		...(problem && {problem}),
	};
}

function titleOf(facts: PathFacts): SafeText {
	return sanitiseLine(facts.title) || safe`Untitled`;
}
