import type {Group} from '../../core/collection/collection.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {measure} from '../../core/layout/ruler.ts';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {columnGap, setColumns} from '../columns.ts';
import {count, piece, type Row, row} from '../row.ts';
import {shelfOf} from '../shelf.ts';
import type {GroupsScreen, ListSource, State} from '../state.ts';
import {continueRow, recentRow} from '../story-row.ts';

/** What choosing an entry of Home opens. */
export type Target =
	| {readonly kind: 'story'; readonly story: StoryHead}
	| {readonly kind: 'list'; readonly source: ListSource}
	| {readonly kind: 'groups'; readonly of: GroupsScreen['of']}
	| {readonly kind: 'problems'};

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

const continueLimit = 5;
const recentLimit = 5;
/** In a window of so many rows more of the recent stories are shown. */
const tallRows = 44;
const tallRecentLimit = 15;
const groupLimit = 7;

/** The menus of Home in the order in which the cursor visits them, in bands that share rows. */
export function homeBands(state: State): ReadonlyArray<readonly HomeGroup[]> {
	const shelf = shelfOf(state);
	const {problems} = state.collection;
	const bands = [
		[continueGroup(state)],
		[recentGroup(state)],
		[
			topicGroup('categories', safe`Categories`, shelf.categories),
			topicGroup('archives', safe`Archives`, shelf.archives),
			aboutGroup(state),
		],
		[topicGroup('tags', safe`Tags`, shelf.tags), commentsGroup(state)],
	];
	if (problems.length > 0) bands.push([problemsGroup(state)]);
	return bands
		.map(band => band.filter(group => group.items.length > 0 || group.otherwise))
		.filter(band => band.length > 0);
}

function continueGroup(state: State): HomeGroup {
	const {continuing} = shelfOf(state);
	const items = continuing.slice(0, continueLimit).map(story => ({
		target: {kind: 'story', story} as const,
		row: (cells: number) => continueRow(state, story, cells),
	}));
	const isFirstStart = state.records.size === 0;
	return {
		key: 'continue',
		title: safe`Continue reading`,
		items:
			continuing.length > continueLimit
				? [...items, more(safe`All ${continuing.length} begun`, {kind: 'continue'})]
				: items,
		otherwise: isFirstStart
			? safe`Enter opens a story below; Space turns the page.`
			: safe`Nothing of this shelf is begun and unfinished.`,
	};
}

function recentGroup(state: State): HomeGroup {
	const {stories, totals} = state.collection;
	const total = totals?.total ?? stories.length;
	const limit = state.window.rows >= tallRows ? tallRecentLimit : recentLimit;
	const items = stories.slice(0, limit).map(story => ({
		target: {kind: 'story', story} as const,
		row: (cells: number) => recentRow(state, story, cells),
	}));
	return {
		key: 'recent',
		title: safe`Recent stories`,
		items:
			stories.length > 0
				? [...items, more(safe`All ${count(total, safe`story`, safe`stories`)}`, {kind: 'all'})]
				: [],
		otherwise: state.scan
			? safe`The stories are being read.`
			: safe`This collection has no stories yet.`,
	};
}

function more(words: SafeText, source: ListSource): HomeItem {
	return {target: {kind: 'list', source}, row: () => [piece(safe`  `), piece(words, 'secondary')]};
}

function topicGroup(of: GroupsScreen['of'], title: SafeText, groups: readonly Group[]): HomeGroup {
	const shownGroups = groups.slice(0, groupLimit);
	const items: HomeItem[] = shownGroups.map(group => ({
		target: {kind: 'list', source: sourceOf(of, group)},
		row: cells => topicRow(group, shownGroups, cells),
	}));
	if (groups.length > groupLimit) {
		items.push({
			target: {kind: 'groups', of},
			row: () => row(safe`All ${groups.length}`, 'secondary'),
		});
	}

	return {key: of, title, items};
}

/** The list that a group of stories opens. */
export function sourceOf(of: GroupsScreen['of'], group: Group): ListSource {
	const kinds = {categories: 'category', archives: 'month', tags: 'tag'} as const;
	return {kind: kinds[of], key: group.key, name: group.name};
}

/** A group with its counts, in line with its neighbours; those of unread stories where they fit. */
export function topicRow(group: Group, among: readonly Group[], cells: number): Row {
	const name = widest(among.map(each => each.name));
	const forms = [unreadCounts, shortUnreadCounts, ({total}: Group) => safe`${total}`] as const;
	const fits = (form: (group: Group) => SafeText): boolean =>
		name + columnGap + widest(among.map(form)) <= cells;
	const form = forms.find(fits) ?? forms[2];
	const counts = form(group);
	const width = widest(among.map(form));
	return setColumns(
		[
			{row: row(group.name), width: Math.min(name, Math.max(1, cells - columnGap - width))},
			{row: row(counts, 'secondary'), width, align: 'right'},
		],
		cells,
	);
}

function shortUnreadCounts({total, unread}: Group): SafeText {
	return unread > 0 ? safe`${total}, ${unread} new` : safe`${total}`;
}

function unreadCounts({total, unread}: Group): SafeText {
	return unread > 0 ? safe`${total} · ${unread} unread` : safe`${total}`;
}

function widest(texts: readonly SafeText[]): number {
	return Math.max(0, ...texts.map(measure));
}

function aboutGroup(state: State): HomeGroup {
	return {
		key: 'about',
		title: safe`About & legal`,
		items: state.collection.pages.map(story => ({
			target: {kind: 'story', story},
			row: () => row(story.title),
		})),
	};
}

function commentsGroup(state: State): HomeGroup {
	return {
		key: 'comments',
		title: safe`Recent comments`,
		items: shelfOf(state).comments.map(({author, story}) => ({
			target: {kind: 'story', story},
			row: () => [piece(author), piece(safe` on `, 'secondary'), piece(story.title)],
		})),
		otherwise: safe`No comments to show.`,
	};
}

function problemsGroup(state: State): HomeGroup {
	const number = state.collection.problems.length;
	return {
		key: 'problems',
		title: safe`Problems`,
		items: [
			{
				target: {kind: 'problems'},
				row: () => row(safe`${count(number, safe`file`, safe`files`)} could not be read as meant`),
			},
		],
	};
}
