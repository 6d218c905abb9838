import type {Removed} from '../core/collection/removed.ts';
import type {StoryDate, StoryFacts} from '../core/collection/story.ts';
import type {SafeText} from '../core/text/safe-text.ts';

/** What foreign bytes can be read as. */
export type Kind = 'page' | 'html' | 'epub' | 'text' | 'markdown';

/** A comment that stood under a story. */
export interface ImportedComment {
	readonly author: SafeText;
	readonly date: StoryDate | undefined;
	/** Markdown. */
	readonly text: SafeText;
}

/** A story that the page offers next to this one. */
export interface RelatedTitle {
	readonly title: SafeText;
	/** Empty when only a title was shown. */
	readonly teaser: SafeText;
}

/** A story made of foreign bytes, not yet written anywhere. */
export interface ImportedStory extends StoryFacts {
	/** BCP 47, where the source says it. */
	readonly lang: SafeText | undefined;
	/** The address that the text came from. */
	readonly source: SafeText | undefined;
	/** A global name of the story: its canonical link, a URN or a UUID. */
	readonly guid: SafeText | undefined;
	/** The name of the site or the book that it is from. */
	readonly site: SafeText | undefined;
	/** Markdown. */
	readonly body: SafeText;
	readonly comments: readonly ImportedComment[];
	/** How many comments the source says there are, which may be more than it shows. */
	readonly commentCount: number | undefined;
	/** Titles of the neighbours. */
	readonly previous: SafeText | undefined;
	readonly next: SafeText | undefined;
	readonly related: readonly RelatedTitle[];
	/** How damaged text was repaired: `windows-874 (32 guessed)`. */
	readonly repaired: SafeText | undefined;
	readonly removed: readonly Removed[];
	/** What looks odd and was kept, in sentences. */
	readonly doubts: readonly SafeText[];
	/** Whether it is a static page of its site, which is no story. */
	readonly isPage?: boolean;
	/** The whole file, in UTF-8, of what is a story already: it is kept instead of being written anew. */
	readonly verbatim?: Uint8Array;
}

/** What became of foreign bytes: stories, or a sentence that says why there are none. */
export interface Imported {
	readonly stories: readonly ImportedStory[];
	readonly refused?: SafeText;
	/** Texts of a book or a site that could not be had, a sentence for each. */
	readonly missing?: readonly SafeText[];
	/** What is kept as the original in the place of bytes that hold what was never published. */
	readonly kept?: Uint8Array;
}

/** What one says about the bytes that are imported. */
export interface ImportOptions {
	/** The file's name, `-` for standard input, or the address the bytes came from. */
	readonly name: string;
	/** The address of the page in a file that holds one. */
	readonly from?: string;
	/** What to read them as, instead of guessing. */
	readonly as?: Kind;
	/** Lends a folder, with what reads a text in it, to a reader that cannot do without one (Kindle). */
	readonly inScratchFolder?: <Result>(
		use: (folder: string, read: (name: string) => Promise<string>) => Promise<Result>,
	) => Promise<Result>;
	/** Makes one story of a book or a text of several chapters. */
	readonly one?: boolean;
	/** Keeps everything that stands on a page. */
	readonly keepAll?: boolean;
	/** Told now and then how much is done, 0 to 1, where there is much to do. */
	readonly onProgress?: (fraction: number) => void;
}

const empty = {
	date: undefined,
	authors: [],
	categories: [],
	tags: [],
	lang: undefined,
	source: undefined,
	guid: undefined,
	site: undefined,
	series: undefined,
	part: undefined,
	comments: [],
	commentCount: undefined,
	previous: undefined,
	next: undefined,
	related: [],
	repaired: undefined,
	removed: [],
	doubts: [],
} as const satisfies Omit<ImportedStory, 'title' | 'body'>;

/** A story with what is known of it, everything else empty. */
export function makeStory(
	facts: Pick<ImportedStory, 'title' | 'body'> & Partial<ImportedStory>,
): ImportedStory {
	return {...empty, ...facts};
}

/** A refusal: nothing is made, and the sentence says why. */
export function refuse(sentence: SafeText): Imported {
	return {stories: [], refused: sentence};
}
