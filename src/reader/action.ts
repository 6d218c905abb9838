import type {Collection} from '../core/collection/collection.ts';
import type {StoryDetails} from '../core/collection/details.ts';
import type {HiddenStory} from '../core/collection/hidden.ts';
import type {LeftOut} from '../core/collection/removed.ts';
import type {StoryHead} from '../core/collection/story.ts';
import type {StoryRecord} from '../core/progress/record.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import type {Command} from './command.ts';
import type {Window} from './frame.ts';
import type {OpenText} from './open-text.ts';
import type {ResultsScreen, Snippets} from './screens/results/state.ts';
import type {Scan, Updating} from './state.ts';

/** Something that happened. Times are milliseconds since the epoch: `update` reads no clock. */
export type Action = {readonly at: number} /** A key that the keymap knows. */ & (
	| {readonly kind: 'command'; readonly command: Command; readonly letter?: string}
	/** A digit before a command, or text in a text line. */
	| {readonly kind: 'type'; readonly text: string}
	/** The first of two keys. */
	| {readonly kind: 'begin-pair'; readonly key: string}
	/** A key that means nothing where it was pressed. */
	| {readonly kind: 'unknown-key'}
	| {readonly kind: 'resize'; readonly window: Window}
	/** A story's file was read. */
	| {readonly kind: 'opened'; readonly story: StoryHead; readonly content: OpenText}
	/** More of the text of an open story was read, or all of it. */
	| {readonly kind: 'grown'; readonly story: StoryHead; readonly content: OpenText}
	/** What a key asked for is not there yet, and takes a while. */
	| {readonly kind: 'not-yet'; readonly story: StoryHead}
	/** A story's file could not be read. */
	| {readonly kind: 'refused'; readonly story: StoryHead; readonly message: SafeText}
	/** The file of the open story changed and was read again. */
	| {readonly kind: 'changed'; readonly story: StoryHead; readonly content: OpenText}
	/** What was left out of the page that a story was made of. */
	| {readonly kind: 'left-out'; readonly story: StoryHead; readonly leftOut: LeftOut}
	/** Blocks of its page came back into a story, or went again. */
	| {
			readonly kind: 'rejoined';
			readonly story: StoryHead;
			readonly content: OpenText;
			readonly leftOut: LeftOut;
			/** The indices that the blocks had which came back; undefined where that was undone. */
			readonly taken?: readonly number[];
			/** Whether they are gone when the story is closed. */
			readonly isForNow: boolean;
	  }
	/** All of the open story has been set. */
	| {readonly kind: 'settled'}
	/** The places as the store has them now, with what other windows saved. */
	| {readonly kind: 'records'; readonly records: ReadonlyMap<string, StoryRecord>}
	/** The collection as far as it is known; outsideStories where they were looked for anew. */
	| {
			readonly kind: 'collection';
			readonly collection: Collection;
			readonly outsideStories?: readonly StoryHead[];
	  }
	/** Files of the collection are being read; undefined: no longer. */
	| {readonly kind: 'scan'; readonly scan: Scan | undefined}
	/** What a search of the shelf found, or the best of it; `asked` is what it answers. */
	| {
			readonly kind: 'found';
			readonly asked: string;
			readonly results: readonly StoryHead[];
			readonly hasMore: boolean;
			readonly words: NonNullable<ResultsScreen['words']>;
	  }
	/** The words around what was found, of more of the stories. */
	| {readonly kind: 'snippets'; readonly asked: string; readonly snippets: Snippets}
	/** What a story is compared by with all others is at hand. */
	| {readonly kind: 'compared'; readonly story: StoryHead; readonly details: StoryDetails}
	/** Details that a view has asked for have come to hand. */
	| {readonly kind: 'told'}
	/** The words of more files are known. */
	| {readonly kind: 'words'}
	/** The stories that are not shown. */
	| {readonly kind: 'hidden'; readonly stories: readonly HiddenStory[]}
	/** Followed sites are being asked for what is new; undefined: no longer. */
	| {readonly kind: 'updating'; readonly updating: Updating | undefined}
	| {readonly kind: 'notice'; readonly notice: SafeText}
);
