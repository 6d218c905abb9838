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

/** The facts of a file that was read. */
export function factsOf({
	isPage,
	isDraft,
	appears,
	expires,
	problem,
}: Omit<Facts, 'problem'> & {readonly problem?: Problem}): Facts | undefined {
	const isPlain = !(isPage || isDraft || appears || expires || problem);
	return isPlain ? undefined : {isPage, isDraft, appears, expires, problem};
}
