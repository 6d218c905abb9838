import type {StoryHead} from '../../../core/collection/story.ts';
import type {Told} from '../../../core/collection/told.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';

/** After the last page. */
export interface EndScreen {
	readonly kind: 'end';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly chosen: number;
	/** What the page of the story told of the stories around it. */
	readonly told: Told | undefined;
	/** Minutes that the reading took, when it was one sitting. */
	readonly minutes: number | undefined;
}

/** A row of the end of a story. */
export interface EndEntry {
	readonly group: 'neighbour' | 'told' | 'related' | 'recent';
	/** `Next`, `Previous`, or why it is related. */
	readonly label: SafeText;
	readonly title: SafeText;
	/** Undefined where it is not on this shelf. */
	readonly story: StoryHead | undefined;
}
