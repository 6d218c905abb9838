import type {StoryHead} from '../../../core/collection/story.ts';
import type {Query} from '../../../core/search/query.ts';
import type {SnippetPart} from '../../../core/search/snippet.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';

/** The words around what was found in stories, by id: of those whose files have been looked at. */
export type Snippets = ReadonlyMap<string, readonly SnippetPart[]>;

/** What a search of the shelf found. */
export interface ResultsScreen {
	readonly kind: 'results';
	/** What stands in the text line. */
	readonly text: string;
	readonly isTyping: boolean;
	/** What was asked for last; undefined before the first question. */
	readonly asked: {readonly text: string; readonly query: Query} | undefined;
	/** Best first; undefined while they are looked for. */
	readonly results: readonly StoryHead[] | undefined;
	/** Whether these are only the best of them, so far. */
	readonly hasMore: boolean;
	readonly snippets: Snippets;
	/** Why nothing can be looked for. */
	readonly refusal: SafeText | undefined;
	/** Files whose words are known so far, and all. */
	readonly words: {readonly kept: number; readonly of: number} | undefined;
	readonly chosen: number;
}
