import {safe} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {columnGap, type Frame, frameOf, homeFrame, homeFrameOf} from '../../frame.ts';
import {ofSite} from '../../of-site.ts';
import {blank, fit, indent, type Row, row, rowWidth, space, spread} from '../../row.ts';
import {shelfOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import type {HomeGroup} from './group.ts';
import {homeBands} from './groups.ts';
import {type HomeScreen, type SiteScreen, siteOf} from './state.ts';

/** A menu's place among the columns of Home, in cells. */
export interface HomeColumn {
	readonly group: HomeGroup;
	/** Where its text begins; the cursor stands two cells before. */
	readonly left: number;
	readonly width: number;
}

/** One line of Home: plain, or the nth entries of the menus that stand side by side. */
export type HomeLine =
	| {readonly kind: 'row'; readonly row: Row}
	| {readonly kind: 'items'; readonly columns: readonly HomeColumn[]; readonly item: number};

/** All lines of Home from top to bottom; the window shows a part of them. */
export function homeLines(state: State, screen: HomeScreen | SiteScreen): readonly HomeLine[] {
	const frame = homeFrameOf(state.window);
	const lines: HomeLine[] = header(ofSite(state, siteOf(screen)), screen, frame).map(each => ({
		kind: 'row',
		row: each,
	}));
	for (const band of homeBands(state, screen)) {
		const groups =
			frame.columns >= homeFrame.sideBySideColumns ? [band] : band.map(group => [group]);
		for (const beside of groups) lines.push(...bandLines(beside, frame));
	}

	return lines.slice(0, -1);
}

function header(state: State, {kind}: HomeScreen | SiteScreen, frame: Frame): Row[] {
	const {title, tagline, sites} = state.collection;
	const trouble = kind === 'site' ? sites[0]?.trouble : undefined;
	const {cells} = frame;
	const name = row(title, 'heading');
	const isWide = frame.columns >= homeFrame.sideBySideColumns;
	const menu = headerMenu(state, isWide ? cells - rowWidth(name) - homeFrame.gap : cells);
	const rows = [
		isWide ? spread(name, menu, cells) : fit(name, cells),
		...(tagline ? [fit(row(tagline, 'secondary'), cells)] : []),
		...(trouble ? [fit(row(trouble, 'secondary'), cells)] : []),
		...(isWide ? [] : [menu]),
		blank,
	].map(each => indent(each, frame.margin));
	return frame.isAiry ? [blank, ...rows] : rows;
}

/** Home and the categories, as many as there is room for. */
function headerMenu(state: State, cells: number): Row {
	const more: Row = [space(columnGap), ...row(words.home.more, 'secondary')];
	let menu = row(words.home.name, 'chosen');
	for (const {name, total} of shelfOf(state).categories) {
		const longer = [...menu, space(columnGap), ...row(name), ...row(safe` ${total}`, 'secondary')];
		if (rowWidth(longer) > cells - rowWidth(more)) return fit([...menu, ...more], cells);
		menu = longer;
	}

	return menu;
}

function bandLines(groups: readonly HomeGroup[], frame: Frame): HomeLine[] {
	const columns = placeColumns(groups, frame);
	const height = Math.max(...groups.map(group => group.items.length));
	const items = Array.from(
		{length: height},
		(_, item): HomeLine => ({kind: 'items', columns, item}),
	);
	return [
		{kind: 'row', row: beside(columns, ({group}) => row(group.title, 'heading'))},
		...(height === 0
			? [{kind: 'row', row: beside(columns, ({group}) => wordsOf(group))} as const]
			: []),
		...items,
		{kind: 'row', row: blank},
	];
}

/** What a group says when it has no entries. */
export function wordsOf({items, otherwise}: HomeGroup): Row {
	return items.length === 0 && otherwise ? row(otherwise, 'secondary') : blank;
}

function placeColumns(groups: readonly HomeGroup[], frame: Frame): HomeColumn[] {
	const {cells} = frame;
	const width = Math.floor((cells - homeFrame.gap * (groups.length - 1)) / groups.length);
	return groups.map((group, index) => ({
		group,
		left: frame.margin + index * (width + homeFrame.gap),
		width: Math.max(1, width),
	}));
}

/** One row made of a piece of each column. */
export function beside(columns: readonly HomeColumn[], rowOf: (column: HomeColumn) => Row): Row {
	let at = 0;
	return columns.flatMap(column => {
		const filled = fit(rowOf(column), column.width);
		const gap = space(column.left - at);
		at = column.left + rowWidth(filled);
		return [gap, ...filled];
	});
}

/** Rows of the window that show lines of Home. */
export function homeHeight(state: State): number {
	return frameOf(state.window).bodyRows;
}

/** The number of the line on which an entry stands, -1 if it is not there. */
export function lineOf(lines: readonly HomeLine[], group: string, item: number): number {
	return lines.findIndex(
		line =>
			line.kind === 'items' &&
			line.item === item &&
			line.columns.some(column => column.group.key === group && item < column.group.items.length),
	);
}

/** The entries of a group that are in view, first and last; undefined when none is. */
export function entriesInView(
	lines: readonly HomeLine[],
	screen: HomeScreen | SiteScreen,
	height: number,
): {readonly first: number; readonly last: number} | undefined {
	const inView = lines
		.slice(screen.scroll, screen.scroll + height)
		.flatMap(line =>
			line.kind === 'items' &&
			line.columns.some(({group}) => group.key === screen.group && line.item < group.items.length)
				? [line.item]
				: [],
		);
	const first = inView[0];
	const last = inView.at(-1);
	return first === undefined || last === undefined ? undefined : {first, last};
}
