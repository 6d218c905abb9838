import type {StoryHead} from '../../core/collection/story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {OpenText} from '../../reader/open-text.ts';

/** A story with its text, or why there is none. */
export type FoundText =
	| {
			readonly kind: 'found';
			readonly story: StoryHead;
			/** Whether the file calls itself a page of the site and no story. */
			readonly isPage: boolean;
			readonly content: OpenText;
	  }
	| {readonly kind: 'refused'; readonly message: SafeText};
