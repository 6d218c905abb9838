import type {StoryHead} from '../../../core/collection/story.ts';

/** After the last page. */
export interface EndScreen {
	readonly kind: 'end';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly chosen: number;
	/** Minutes that the reading took, when it was one sitting. */
	readonly minutes: number | undefined;
}
