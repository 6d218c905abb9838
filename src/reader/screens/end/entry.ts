import type {StoryHead} from '../../../core/collection/story.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';

/** A row of the end of a story. */
export interface EndEntry {
	readonly group: 'neighbour' | 'told' | 'related' | 'recent';
	/** `Next`, `Previous`, or why it is related. */
	readonly label: SafeText;
	readonly title: SafeText;
	/** Undefined where it is not on this shelf. */
	readonly story: StoryHead | undefined;
}

/** An entry that can be chosen. */
export type EndItem = EndEntry & {readonly story: StoryHead};

/** Whether an entry leads to a story of this shelf. */
export function isHere(entry: EndEntry): entry is EndItem {
	return entry.story !== undefined;
}
