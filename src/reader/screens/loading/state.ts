import type {StoryHead} from '../../../core/collection/story.ts';

/** A story whose file is being read. */
export interface LoadingScreen {
	readonly kind: 'loading';
	readonly story: StoryHead;
	/** The ids of the list one came from: what next and previous go by. */
	readonly from: readonly string[];
	/** Words at whose first place in the text it is to be opened. */
	readonly find?: readonly string[];
}
