import type {StoryHead} from '../../../core/collection/story.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import type {Row} from '../../row.ts';
import type {GroupsScreen} from '../groups/state.ts';
import type {ListSource} from '../list/state.ts';

/** What choosing an entry of Home opens. */
export type Target =
	| {readonly kind: 'story'; readonly story: StoryHead}
	| {readonly kind: 'list'; readonly source: ListSource}
	| {readonly kind: 'groups'; readonly of: GroupsScreen['of']}
	| {readonly kind: 'site'; readonly site: string}
	| {readonly kind: 'sites'}
	| {readonly kind: 'problems'}
	| {readonly kind: 'hidden'};

/** An entry of a menu of Home. */
export interface HomeItem {
	readonly target: Target;
	/** The entry set in a width of cells. */
	readonly row: (cells: number) => Row;
}

/** A menu of Home. */
export interface HomeGroup {
	readonly key: string;
	readonly title: SafeText;
	readonly items: readonly HomeItem[];
	/** What is said when there are no items. */
	readonly otherwise?: SafeText;
}
