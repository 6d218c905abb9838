import type {Problem, StoryDate, StoryHead} from '../collection/story.ts';
import {type Root, readStory, type StoryFile} from './read-story.ts';

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
	const read = await readStory(path, root);
	return read.kind === 'problem' ? read.problem : toEntry(read);
}

/** A clone, because a piece of a text keeps the whole text in memory. */
function toEntry({head, isPage, isDraft, appears, expires, problem}: StoryFile): Entry {
	const isPlain = !(isPage || isDraft || appears || expires || problem);
	const facts = isPlain ? undefined : {isPage, isDraft, appears, expires, problem};
	return structuredClone({head, facts});
}
