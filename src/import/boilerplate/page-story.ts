import type {Removed} from '../../core/collection/removed.ts';
import type {StoryDate} from '../../core/collection/story.ts';
import type {Neighbours} from './neighbours.ts';
import type {Related} from './related.ts';

/** What a page already says elsewhere about its story: in its markup, or nowhere. */
export interface KnownFacts {
	readonly title?: string | undefined;
	readonly date?: StoryDate | undefined;
	readonly authors?: readonly string[] | undefined;
	readonly siteName?: string | undefined;
	/** Whether markup says where the text stands. */
	readonly hasMarkup?: boolean;
}

/** A story as it was cut out of a page; nothing of it is sanitised yet. */
export interface PageStory extends Neighbours {
	readonly title: string | undefined;
	readonly date: StoryDate | undefined;
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	readonly tags: readonly string[];
	readonly siteName: string | undefined;
	/** Markdown. */
	readonly body: string;
	readonly comments: ReadonlyArray<{
		readonly author: string;
		readonly date: StoryDate | undefined;
		readonly text: string;
	}>;
	readonly commentCount: number | undefined;
	readonly related: readonly Related[];
	readonly removed: ReadonlyArray<Omit<Removed, 'text'> & {readonly text: string}>;
	readonly doubts: readonly string[];
}
