import type {StoryDate, StoryHead} from './story.ts';

/** How many stories are not shown. */
export interface Hidden {
	readonly drafts: number;
	readonly future: number;
	readonly expired: number;
}

/** A story that is not shown, and why. */
export interface HiddenStory {
	readonly story: StoryHead;
	readonly reason: 'draft' | 'future' | 'expired';
	/** The day on which it appears or has expired; a draft has none. */
	readonly day: StoryDate | undefined;
}

/** How many stories are not shown in all. */
export function countHidden({drafts, future, expired}: Hidden): number {
	return drafts + future + expired;
}
