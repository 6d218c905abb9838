import {realpathSync, type Stats} from 'node:fs';
import {basename} from 'node:path';
import {compareDates} from '../collection/date-words.ts';
import {
	type Comment,
	type Problem,
	type StoryDate,
	type StoryHead,
	uncategorised,
} from '../collection/story.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {type Count, countWords, minutesToRead} from '../text/words.ts';
import {decode} from './decode.ts';
import {firstSentences, readExcerpt} from './excerpt.ts';
import {type Fields, readFields} from './fields.ts';
import {pathBelow} from './file-sign.ts';
import {fingerprint} from './fingerprint.ts';
import {splitFrontMatter} from './front-matter.ts';
import {findKeywords} from './keywords.ts';
import {openSafely} from './open-safely.ts';
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

/** Where a text was found. */
export interface StoryPath {
	/** Absolute and real. */
	readonly path: string;
	/** Below the collection's root, with `/`. */
	readonly relativePath: string;
	/** Of the collection, for ids. */
	readonly identity?: string;
}

/** Reads a decoded text as a story. Never throws. */
export async function parseStory(text: string, where: StoryPath): Promise<StoryFile> {
	const {fields: raw, body: whole, problem} = await splitFrontMatter(text);
	const facts = readPath(where.relativePath);
	const fields = readFields(raw, facts);
	const isPlainText = /\.txt$/i.test(where.path);
	const {title, body} = takeTitle(whole, fields.title, isPlainText);
	return {
		kind: 'story',
		head: makeHead(where, fields, title ?? titleOf(facts), body, text),
		body,
		isPlainText,
		comments: fields.comments,
		isPage: fields.isPage,
		isDraft: fields.isDraft,
		appears: fields.appears,
		expires: fields.expires,
		...(problem && {
			problem: {path: where.path, message: safe`${quoteName(where.path)}: ${problem}`},
		}),
	};
}

function titleOf(facts: PathFacts): SafeText {
	return sanitiseLine(facts.title) || safe`Untitled`;
}

function makeHead(
	where: StoryPath,
	fields: Fields,
	title: SafeText,
	body: string,
	text: string,
): StoryHead {
	let counted: Count | undefined;
	const count = (): Count => {
		counted ??= countWords(body);
		return counted;
	};
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
		excerpt: fields.excerpt === undefined ? firstSentences(body) : readExcerpt(fields.excerpt),
		// Whoever opens a story that is on the shelf does not ask, and a long one takes a while.
		get words() {
			return count().words + count().characters;
		},
		get minutes() {
			return minutesToRead(count());
		},
		comments: fields.commentCount,
		commenters: newestFirst(comments),
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

function newestFirst(comments: readonly Comment[]): StoryHead['commenters'] {
	return comments
		.map(({author, date}) => ({author, date}))
		.sort((a, b) => compareDates(b.date, a.date))
		.slice(0, 5);
}
