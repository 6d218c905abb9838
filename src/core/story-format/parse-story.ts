import type {DetailedStory} from '../collection/details.ts';
import {quoteName} from '../collection/problem.ts';
import type {Comment, Problem, StoryDate, StoryHead} from '../collection/story.ts';
import type {Told} from '../collection/told.ts';
import {findEmbeds} from '../document/embeds.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';
import {words} from '../words/words.ts';
import {type Fields, readFields} from './fields.ts';
import {splitFrontMatter} from './front-matter.ts';
import {factsOfText, makeHead, type StoryPath, type TextFacts, withoutText} from './make-head.ts';
import {type PathFacts, readPath} from './path-facts.ts';
import {isRestructuredText, readRestructuredText} from './restructured-text/read.ts';
import {takeTitle} from './take-title.ts';

/** A story's file, read whole. */
export interface StoryFile {
	readonly kind: 'story';
	/** Its words are not counted. */
	readonly head: StoryHead;
	/** What the text tells. */
	readonly facts: TextFacts;
	/** The text without front matter, and without the heading that became the title. */
	readonly body: string;
	readonly comments: readonly Comment[];
	/** What its page told of the stories around it. */
	readonly told: Told | undefined;
	/** The addresses and names by which other pages may name it. */
	readonly addresses: readonly string[];
	/** Whether its front matter calls it a page of the site and no story. */
	readonly isPage: boolean;
	readonly isDraft: boolean;
	/** The first day on which it is to be shown. */
	readonly appears: StoryDate | undefined;
	/** The day from which on it is no longer to be shown. */
	readonly expires: StoryDate | undefined;
	/** What it embeds as Obsidian does: names and paths as written. */
	readonly embeds: readonly string[];
	/** What is to be said to who opens it of how its text was made. */
	readonly notices?: readonly SafeText[];
	/** What could not be read as it was meant, one of each kind; the text is there all the same. */
	readonly problems: readonly Problem[];
}

/** A story with its words counted and its details at hand, so that its text can go. */
export function withDetails({head, facts, addresses}: StoryFile): DetailedStory {
	return {
		head: {...head, ...facts.count()},
		excerpt: facts.excerpt(),
		fingerprint: facts.fingerprint(),
		keywords: facts.keywords(),
		addresses,
	};
}

/** The same of a story whose text stays at hand: its keywords are found when they are asked for. */
export function withLateDetails({head, facts, addresses}: StoryFile): DetailedStory {
	let keywords: readonly string[] | undefined;
	return {
		head: {...head, ...facts.count()},
		excerpt: facts.excerpt(),
		fingerprint: facts.fingerprint(),
		get keywords() {
			keywords ??= facts.keywords();
			return keywords;
		},
		addresses,
	};
}

/** Reads a decoded text as a story. Never throws. */
export async function parseStory(text: string, where: StoryPath): Promise<StoryFile> {
	const {fields, facts, body: whole, problems} = await readFrontMatter(text, where);
	const {title, body} = takeTitle(whole, fields.title);
	const head = makeHead(where, fields, title ?? titleOf(facts));
	const embeds = findEmbeds(body);
	const story = {head, facts: factsOfText(fields, body, text), body, embeds, problems};
	return makeStory(fields, story);
}

/**
 * What the front matter says of a text whose first part is given; undefined where that is not enough
 * to tell the head that the whole text would have. What only the text tells is empty. Never throws.
 */
export async function parseFrontMatterOnly(
	text: string,
	where: StoryPath,
): Promise<StoryFile | undefined> {
	const {fields, isClosed, problems} = await readFrontMatter(text, where);
	if (!isClosed || fields.title === undefined) return undefined;
	const head = makeHead(where, fields, fields.title);
	return makeStory(fields, {head, facts: withoutText, body: '', embeds: [], problems});
}

async function readFrontMatter(text: string, where: StoryPath) {
	const source = isRestructuredText(where.path) ? readRestructuredText(text) : text;
	const {fields, body, isClosed, problem} = await splitFrontMatter(source);
	const facts = readPath(where.relativePath);
	const read = readFields(fields, facts);
	const {path} = where;
	const name = quoteName(path);
	const problems = [...(problem ? [problem] : []), ...read.oddities].map(sentence => ({
		path,
		message: safe`${name}: ${sentence}`,
	}));
	return {fields: read, facts, body, isClosed, problems};
}

function makeStory(
	{comments, told, addresses, isPage, isDraft, appears, expires}: Fields,
	story: Pick<StoryFile, 'head' | 'facts' | 'body' | 'embeds' | 'problems'>,
): StoryFile {
	return {
		kind: 'story',
		...story,
		comments,
		told,
		addresses,
		isPage,
		isDraft,
		appears,
		expires,
	};
}

function titleOf(facts: PathFacts): SafeText {
	return visibleLine(facts.title) || words.collection.untitled;
}
