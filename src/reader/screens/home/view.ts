import {blank, fit, type Row} from '../../row.ts';
import type {State} from '../../state.ts';
import {type HomeColumn, type HomeLine, homeHeight, homeLines, wordsOf} from './lines.ts';
import type {HomeScreen, SiteScreen} from './state.ts';

/** An entry of a menu that is in view. */
export interface MenuItem {
	/** Its number in its group. */
	readonly item: number;
	readonly row: Row;
}

/** The part of a menu that is in view. */
export interface Menu {
	readonly group: string;
	/** Cells to the left of its text, in which its cursor stands. */
	readonly left: number;
	readonly width: number;
	readonly items: readonly MenuItem[];
	/** What stands in the first row of a menu without entries. */
	readonly words: Row;
	/** Number among `items` of the chosen one; undefined when the cursor is in another menu. */
	readonly chosen: number | undefined;
}

/** A stretch of Home: plain rows, or menus side by side. */
export type HomePart =
	| {readonly kind: 'rows'; readonly rows: readonly Row[]}
	| {readonly kind: 'menus'; readonly height: number; readonly menus: readonly Menu[]};

/** The lines of Home that are in view, as plain rows and menus. */
export function homeParts(state: State, screen: HomeScreen | SiteScreen): readonly HomePart[] {
	const height = homeHeight(state);
	const lines = homeLines(state, screen).slice(screen.scroll, screen.scroll + height);
	const parts = stretches(lines).map(stretch => partOf(stretch, screen, state.window.columns));
	const missing = height - lines.length;
	return missing > 0
		? [...parts, {kind: 'rows', rows: Array.from({length: missing}, () => blank)}]
		: parts;
}

/** Lines of the same sort in one stretch; those of different bands apart. */
function stretches(lines: readonly HomeLine[]): HomeLine[][] {
	const all: HomeLine[][] = [];
	for (const line of lines) {
		const last = all.at(-1);
		if (last?.[0] && columnsOf(last[0]) === columnsOf(line)) last.push(line);
		else all.push([line]);
	}

	return all;
}

function columnsOf(line: HomeLine): readonly HomeColumn[] | undefined {
	return line.kind === 'items' ? line.columns : undefined;
}

function partOf(
	stretch: readonly HomeLine[],
	screen: HomeScreen | SiteScreen,
	columns: number,
): HomePart {
	const first = stretch[0];
	if (first?.kind !== 'items') {
		const rows = stretch.flatMap(line => (line.kind === 'row' ? [fit(line.row, columns)] : []));
		return {kind: 'rows', rows};
	}

	const from = first.item;
	const menus = first.columns.map(column => menuOf(column, from, stretch.length, screen));
	return {kind: 'menus', height: stretch.length, menus};
}

function menuOf(
	column: HomeColumn,
	from: number,
	height: number,
	screen: HomeScreen | SiteScreen,
): Menu {
	const {group, left, width} = column;
	const items = group.items
		.slice(from, from + height)
		.map(({row}, index) => ({item: from + index, row: fit(row(width), width)}));
	const chosen = screen.group === group.key ? screen.item - from : undefined;
	return {
		group: group.key,
		left,
		width,
		items,
		words: from === 0 ? fit(wordsOf(group), width) : blank,
		chosen: chosen !== undefined && chosen >= 0 && chosen < items.length ? chosen : undefined,
	};
}
