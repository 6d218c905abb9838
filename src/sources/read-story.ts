import {realpathSync, type Stats} from 'node:fs';
import {basename} from 'node:path';
import type {Comment, Problem, StoryDate, StoryHead} from '../collection/story.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {decode, sampleBytes} from './decode.ts';
import {type Fields, readFields} from './fields.ts';
import {pathBelow} from './file-sign.ts';
import {splitFrontMatter} from './front-matter.ts';
import {makeHead, type StoryPath, withoutText, withText} from './make-head.ts';
import {largestStory, openSafely} from './open-safely.ts';
import {type PathFacts, readPath} from './path-facts.ts';
import {problemFromError, quoteName, type Refused} from './problem.ts';
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

/** The collection that a file belongs to. */
export interface Root {
	/** The folder's real path. */
	readonly root: string;
	/** The name that the ids of its stories begin with; the root itself when it has no other. */
	readonly identity?: string;
}

/** Reads a story's file, as the story that it is in its collection. Never throws. */
export async function readStory(path: string, root?: Root): Promise<StoryFile | Refused> {
	try {
		const read = await readReal(realpathSync(path), root);
		return read.kind === 'problem' ? read : read.story;
	} catch (error) {
		return {kind: 'problem', problem: problemFromError(path, error)};
	}
}

/** A story, and the state of its file before it was read. */
export interface ReadReal {
	readonly kind: 'read';
	readonly story: StoryFile;
	readonly stats: Stats;
}

/** The same for a real path, as a walk finds it. */
export async function readReal(path: string, root?: Root): Promise<ReadReal | Refused> {
	const opened = openSafely(path);
	if (opened.kind === 'problem') return opened;
	const story = await parseStory(opened.text, {...placeIn(path, root), path});
	return {kind: 'read', story, stats: opened.stats};
}

/**
 * The same for as much of a file as nearly every front matter has room in: only what that says is
 * told. Where it is not enough, the file is read whole.
 */
export async function skim(path: string, root: Root): Promise<ReadReal | Refused> {
	const opened = openSafely(path, largestStory, sampleBytes);
	if (opened.kind === 'problem') return opened;
	const story = await parseFront(opened.text, {...placeIn(path, root), path});
	return story ? {kind: 'read', story, stats: opened.stats} : readReal(path, root);
}

function placeIn(
	path: string,
	root: Root | undefined,
): Pick<StoryPath, 'relativePath' | 'identity'> {
	if (!root) return {relativePath: basename(path)};
	const way = pathBelow(root.root, path);
	const relativePath = way.startsWith('../') ? basename(path) : way;
	return {relativePath, identity: root.identity ?? root.root};
}

/** Reads a story from bytes that are no file; `name` stands for its path. */
export function readStoryText(bytes: Uint8Array, name: string): Promise<StoryFile> {
	return parseStory(decode(bytes), {path: name, relativePath: name});
}

/** Reads a decoded text as a story. Never throws. */
export async function parseStory(text: string, where: StoryPath): Promise<StoryFile> {
	const {fields, facts, body: whole, problem} = await readFront(text, where);
	const isPlainText = /\.txt$/i.test(where.path);
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
	const {fields, body, isClosed, problem} = await splitFrontMatter(text);
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
