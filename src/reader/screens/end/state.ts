import type {StoryDetails} from '../../../core/collection/details.ts';
import type {LeftOut} from '../../../core/collection/removed.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {Told} from '../../../core/collection/told.ts';

/** After the last page. */
export interface EndScreen {
	readonly kind: 'end';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly chosen: number;
	/** What the page of the story told of the stories around it. */
	readonly told: Told | undefined;
	/** What it is compared by with all others, once that is at hand. */
	readonly details?: StoryDetails;
	/** Minutes that the reading took, when it was one sitting. */
	readonly minutes: number | undefined;
	/** What was left out of the page of the story; undefined until it is known, and where nothing was. */
	readonly leftOut?: LeftOut;
}
