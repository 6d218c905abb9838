import type {Place} from '../../../core/anchors/place.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {Book} from '../../../core/layout/book.ts';
import type {Match} from '../../../core/search/find-in-story.ts';
import type {OpenText} from '../../open-text.ts';
import type {Spread} from '../../pages.ts';

/** Words looked for in the open story. */
export interface StorySearch {
	readonly query: string;
	readonly matches: readonly Match[];
	/** Number of the match that is shown, -1 for none. */
	readonly current: number;
	/** Where the reader was before the search. */
	readonly origin: Place;
	readonly isTyping: boolean;
}

/** An open story. */
export interface StoryScreen {
	readonly kind: 'story';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly content: OpenText;
	readonly book: Book;
	/** The first word of the page that is shown. */
	readonly place: Place;
	/**
	 * The first word of the page that the reader opened or turned to last: what is saved is this. A
	 * place that was only looked up, by a search or a jump, is another one.
	 */
	readonly reading: Place;
	/** The pages that are shown: those that hold the place. */
	readonly spread: Spread;
	/** Changes when all sections have been set, and so the totals are there. */
	readonly settled: number;
	/** Digits typed before a command. */
	readonly count: string;
	readonly search: StorySearch | undefined;
	/** Where the reader was before jumps, and after going back along them. */
	readonly back: readonly Place[];
	readonly forward: readonly Place[];
	/** When it was opened (milliseconds since the epoch), and whether at its first page. */
	readonly openedAt: number;
	readonly isOneSitting: boolean;
	/** A text from standard input: nothing of it is kept. */
	readonly isPassing: boolean;
	/** Whether a command waits for more of the text to be read. */
	readonly isReadingOn?: boolean;
}
