import type {Collection} from '../../core/collection/collection.ts';
import type {DetailedStory} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {OpenText} from '../../reader/open-text.ts';
import type {Scan} from '../../reader/state.ts';
import type {CollectionListener} from '../shelf/open-shelf.ts';
import type {PipedStory} from '../shelf/piped-story.ts';
import type {BegunText} from '../shelf/story-text.ts';

/** Opens the collection and tells of it; what it gives back is the whole of it, as it is now. */
export type Follow = (listener: CollectionListener) => Promise<Collection>;

/** Home of a collection. */
export interface HomeTarget {
	readonly kind: 'home';
	/** The folder of the followed site whose Home is shown over it. */
	readonly site?: string | undefined;
	/** What is known of it at once. */
	readonly collection: Collection;
	/** Stories being read that are not of the collection, as they were read. */
	readonly outsideStories: readonly DetailedStory[];
	/** How far its files have been read, where some are to be read. */
	readonly scan?: Scan | undefined;
	readonly follow: Follow;
}

/** A story, at the page where the reader is. */
export interface StoryTarget {
	readonly kind: 'story';
	readonly story: StoryHead;
	/** The same with its details, where it has a file, and stories that were read beside it. */
	readonly outsideStories: readonly DetailedStory[];
	readonly content: OpenText;
	/** The text, where only its beginning has been read. */
	readonly rest?: BegunText | undefined;
	/** Where the text comes from, while more of it may come. */
	readonly piped?: PipedStory | undefined;
	/** Whether Home is where one comes back to. */
	readonly isOverHome: boolean;
	/** The collection around the story: it is opened while the first page is read. */
	readonly follow: Follow;
}

/** What can be read in the terminal. */
export type ReadTarget = HomeTarget | StoryTarget;

/** What the program shows first. */
export type StartTarget = ReadTarget | {readonly kind: 'refused'; readonly message: SafeText};
