import type {Collection} from '../core/collection/collection.ts';
import type {StoryHead} from '../core/collection/story.ts';
import type {Book} from '../core/layout/book.ts';
import type {StoryRecord} from '../core/progress/record.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {Command} from './command.ts';
import type {ResultsScreen} from './screens/results/state.ts';

/** Something that the shell is asked to do. */
export type Effect =
	/**
	 * Read a story's file and answer with `opened` or `refused`; of a long text as much as the page
	 * needs where the whole is not asked for, and with `grown` when it is there.
	 */
	| {readonly kind: 'open'; readonly story: StoryHead; readonly isWhole: boolean}
	/** Read on in an open text now, answer with `grown` and then with the command. */
	| {readonly kind: 'read-on'; readonly story: StoryHead; readonly command: Command}
	/** Set the rest of a book when there is time and answer with `settled`. */
	| {readonly kind: 'settle'; readonly book: Book}
	| {readonly kind: 'save'; readonly record: StoryRecord}
	| {readonly kind: 'save-settings'; readonly settings: Settings}
	/** Look for stories and answer with `found`; undefined: what was asked is not wanted any more. */
	| {
			readonly kind: 'find';
			readonly asked: ResultsScreen['asked'];
			readonly collection: Pick<Collection, 'stories' | 'details'>;
	  }
	/** Read the story after this one, soon, so that it is at hand; `from` is the list one came from. */
	| {
			readonly kind: 'read-ahead';
			readonly story: StoryHead;
			readonly from: readonly string[];
			readonly stories: readonly StoryHead[];
	  }
	/** Bring to hand what a story is compared by with all others, and answer with `compared`. */
	| {
			readonly kind: 'compare';
			readonly story: StoryHead;
			readonly collection: Pick<Collection, 'stories' | 'details'>;
	  }
	/** Look for the stories that are not shown and answer with `hidden`. */
	| {readonly kind: 'list-hidden'}
	/** Look for what was left out of the page of a story and answer with `left-out`. */
	| {readonly kind: 'list-left-out'; readonly story: StoryHead}
	/** Take blocks that were left out (their indices) back into it and answer with `rejoined`. */
	| {readonly kind: 'take-back'; readonly story: StoryHead; readonly wanted: readonly number[]}
	/** Undo the last of that and answer with `rejoined`. */
	| {readonly kind: 'undo-take-back'; readonly story: StoryHead}
	/** Ask the store what other windows have saved and answer with `records`. */
	| {readonly kind: 'refresh'}
	/** Tell of changes of this file with `changed`; undefined: of none. */
	| {readonly kind: 'watch'; readonly story: StoryHead | undefined}
	/**
	 * Ask followed sites (by their folders; all where none are named) for what is new; answer with
	 * `updating` and a notice, which is not needed where nobody asked and nothing came.
	 */
	| {
			readonly kind: 'update-sites';
			readonly sites: readonly string[] | undefined;
			readonly isByItself: boolean;
	  }
	/** Ask no more of them; what has come is kept. */
	| {readonly kind: 'stop-update'}
	| {readonly kind: 'suspend'}
	/** Draw the whole screen, whatever another program has written there. */
	| {readonly kind: 'redraw'}
	| {readonly kind: 'quit'};
