import type {Problem, StoryDate, StoryHead} from '../../core/collection/story.ts';
import type {StoryFile} from '../../core/story-format/parse-story.ts';
import type {FileRow} from '../index/file-rows.ts';
import {writeHead} from '../index/stored-head.ts';
import {stampOf} from './file-stamp.ts';
import {type Root, readReal, skim} from './read-story.ts';

/** What a collection keeps of a file that was read. */
export interface Entry {
	readonly head: StoryHead;
	/** Undefined for a plain story, which most are. */
	readonly facts: Facts | undefined;
}

/** What decides on which shelf a file stands, and what is the matter with it. */
export interface Facts {
	readonly isPage: boolean;
	readonly isDraft: boolean;
	readonly appears: StoryDate | undefined;
	readonly expires: StoryDate | undefined;
	readonly problem: Problem | undefined;
}

/** The facts of a plain story. */
export const plainFacts: Facts = {
	isPage: false,
	isDraft: false,
	appears: undefined,
	expires: undefined,
	problem: undefined,
};

/** Reads a file (a real path) as an entry of the collection at a root. Never throws. */
export async function readEntry(path: string, root: Root): Promise<Entry | Problem> {
	const read = await readReal(path, root);
	if (read.kind === 'problem') return read.problem;
	return structuredClone({head: read.story.head, facts: factsOf(read.story)});
}

/** How much of a file is read: what its front matter says, or all that is to be known of it. */
export type Depth = 'front' | 'whole';

/**
 * Reads a file (a real path) as a row of the index; `now` (milliseconds since the epoch) says whether
 * its state is in doubt. Never throws. Its strings may be pieces of the text, which keep all of it in
 * memory: a copy is to be kept.
 */
export async function readRow(
	path: string,
	root: Root,
	now: number,
	depth: Depth,
): Promise<FileRow | Problem> {
	const read = await (depth === 'front' ? skim : readReal)(path, root);
	if (read.kind === 'problem') return read.problem;
	const {head} = read.story;
	const facts = factsOf(read.story);
	return {
		path: head.relativePath,
		stamp: stampOf(read.stats, now),
		facts: facts ? JSON.stringify(facts) : null,
		head: writeHead(head),
		excerpt: head.excerpt,
	};
}

function factsOf({isPage, isDraft, appears, expires, problem}: StoryFile): Facts | undefined {
	const isPlain = !(isPage || isDraft || appears || expires || problem);
	return isPlain ? undefined : {isPage, isDraft, appears, expires, problem};
}
