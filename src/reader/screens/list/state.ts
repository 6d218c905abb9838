import type {Order} from '../../../core/collection/orders.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';

/** Which stories a list shows. */
export type ListSource =
	| {readonly kind: 'all'}
	| {readonly kind: 'continue'}
	/** What came with updates and was not seen since. */
	| {readonly kind: 'fresh'}
	| {readonly kind: 'category' | 'month' | 'tag'; readonly key: string; readonly name: SafeText};

/** A list of stories. */
export interface ListScreen {
	readonly kind: 'list';
	readonly source: ListSource;
	/** The folder of the followed site whose stories they are; undefined for those of the shelf. */
	readonly site: string | undefined;
	readonly order: Order;
	readonly filter: string;
	/** Whether the filter's text line has the keys. */
	readonly isTyping: boolean;
	readonly stories: readonly StoryHead[];
	readonly chosen: number;
}
