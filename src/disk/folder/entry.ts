import type {Problem, StoryDate, StoryHead} from '../../core/collection/story.ts';

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
	readonly problems: readonly Problem[];
	/** What it embeds as Obsidian does. */
	readonly embeds: readonly string[];
}

/** The facts of a plain story. */
export const plainFacts: Facts = {
	isPage: false,
	isDraft: false,
	appears: undefined,
	expires: undefined,
	problems: [],
	embeds: [],
};

/** The facts of a file that was read. */
export function factsOf(facts: Facts): Facts | undefined {
	const {isPage, isDraft, appears, expires, problems, embeds} = facts;
	const hasMore = problems.length + embeds.length > 0;
	const isPlain = !(isPage || isDraft || appears || expires || hasMore);
	return isPlain ? undefined : {isPage, isDraft, appears, expires, problems, embeds};
}
