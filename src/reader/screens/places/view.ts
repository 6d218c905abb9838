import {type SafeText, safe} from '../../../core/text/safe-text.ts';
import {firstInView} from '../../cursor.ts';
import {frameOf} from '../../frame.ts';
import {blank, indent, piece, type Row, row, space, spread} from '../../row.ts';
import type {GroupsScreen, PlacesScreen, State} from '../../state.ts';
import {groupsOf} from '../groups/update.ts';
import {topicRow} from '../home/groups.ts';
import {chosenRow} from '../list/view.ts';
import {placeItems} from './items.ts';
import {placesHeight, storyBelow} from './update.ts';

const groupTitles: Record<GroupsScreen['of'], SafeText> = {
	categories: safe`Categories`,
	archives: safe`Archives`,
	tags: safe`Tags`,
};

const placeTitles: Record<PlacesScreen['kind'], {title: SafeText; empty: SafeText}> = {
	contents: {title: safe`Contents`, empty: safe`This story has no headings.`},
	bookmarks: {
		title: safe`Folded corners`,
		empty: safe`No corner is folded; m folds the one of the page you read.`,
	},
	links: {title: safe`Links and notes`, empty: safe`No links and no notes on this page.`},
};

/** A list of categories, months or tags. */
export function groupsBody(state: State, screen: GroupsScreen): readonly Row[] {
	const groups = groupsOf(state, screen);
	const rows = groups.map(group => (cells: number) => topicRow(group, groups, cells));
	return listOf(state, groupTitles[screen.of], rows, screen.chosen, safe``);
}

/** A list of places in the open story. */
export function placesBody(state: State, screen: PlacesScreen): readonly Row[] {
	const story = storyBelow(state);
	const items = story ? placeItems(state, story, screen.kind) : [];
	const rows = items.map(
		item => (cells: number) =>
			spread([space(2 * item.depth), piece(item.title)], row(item.facts, 'secondary'), cells),
	);
	const {title, empty} = placeTitles[screen.kind];
	return listOf(state, title, rows, screen.chosen, empty);
}

function listOf(
	state: State,
	title: SafeText,
	rows: ReadonlyArray<(cells: number) => Row>,
	chosen: number,
	empty: SafeText,
): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const cells = columns - 2 * margin;
	const height = placesHeight(state);
	const top = firstInView(chosen, height);
	const inView = rows
		.slice(top, top + height)
		.map((set, index) => chosenRow(state, set(cells), top + index === chosen, margin));
	return [
		indent(row(title, 'heading'), margin),
		blank,
		...(rows.length > 0 ? inView : [indent(row(empty, 'secondary'), margin)]),
	];
}
