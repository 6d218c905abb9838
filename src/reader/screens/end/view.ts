import {measure} from '../../../core/layout/ruler.ts';
import {join, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {type Column, setTable} from '../../columns.ts';
import {cursorCells, endFrame, frameOf, teaserIndent} from '../../frame.ts';
import {blank, fit, indent, piece, type Row, row, space, spread} from '../../row.ts';
import type {State} from '../../state.ts';
import {minutesColumn} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import {type EndEntry, type EndItem, isHere} from './entry.ts';
import {endEntries, hasLeftOut} from './items.ts';
import type {EndScreen} from './state.ts';

interface Entry {
	readonly rows: readonly Row[];
	/** Number of the item, for entries that can be chosen. */
	readonly item?: number;
}

/** The end of a story: what it was, what comes next, what is like it. Scrolls to the cursor. */
export function endBody(state: State, screen: EndScreen): readonly Row[] {
	const {margin, cells, bodyRows} = frameOf(state.window);
	const entries = [...head(state, screen, cells, margin), ...list(state, screen, cells, margin)];
	const rows = entries.flatMap(entry => entry.rows);
	const before = entries.findIndex(entry => entry.item === screen.chosen);
	const line = entries.slice(0, before).reduce((sum, entry) => sum + entry.rows.length, 0);
	const height = entries[before]?.rows.length ?? 1;
	const scroll = Math.max(0, Math.min(line + height + 1 - bodyRows, rows.length - bodyRows));
	return rows.slice(before <= 0 || line + height < bodyRows ? 0 : scroll);
}

function head(state: State, screen: EndScreen, cells: number, margin: number): Entry[] {
	const {story, minutes, told} = screen;
	const sign = state.glyphs.end;
	const middle = indent(row(sign, 'secondary'), Math.max(0, (cells - measure(sign)) >> 1));
	const facts = join(
		[
			join(story.categories, safe`, `),
			...(told?.site ? [words.end.from(told.site)] : []),
			...(minutes === undefined ? [] : [words.end.readIn(minutes)]),
		],
		safe` · `,
	);
	const finished = spread(row(words.end.finished, 'heading'), row(facts, 'secondary'), cells);
	const comments = words.story.comments(story.comments);
	const title = fit([piece(story.title), piece(safe`  ${comments}`, 'secondary')], cells);
	const air = state.window.rows >= endFrame.airyRows ? [blank] : [];
	return [
		{rows: [...air, indent(middle, margin), ...air]},
		{rows: [finished, title].map(each => indent(each, margin)).concat([blank])},
	];
}

function list(state: State, screen: EndScreen, cells: number, margin: number): Entry[] {
	const headings: Partial<Record<EndEntry['group'], SafeText>> = {
		told: words.end.told,
		related: words.end.related,
		recent: words.home.recentStories,
	};
	let item = 0;
	const entries = endEntries(state, screen);
	const stories = groups.flatMap(group => {
		const own = entries.filter(entry => entry.group === group);
		const table = setTable(
			own.map(entry => columnsOf(entry, cells)),
			cells,
		);
		const rows = own.map((entry, index): Entry => {
			const main = table[index] ?? blank;
			if (!isHere(entry)) return {rows: absentRows(main, cells, margin)};
			const chosen = chosenRow(state, main, item === screen.chosen, margin);
			return {item: item++, rows: [chosen, ...teaserOf(state, entry, cells, margin)]};
		});
		const heading = headings[group];
		return rows.length > 0 && heading
			? [{rows: [blank, indent(row(heading, 'heading'), margin)]}, ...rows]
			: rows;
	});
	return [...stories, ...leftOutEntries(state, screen, item, margin)];
}

/** The last row, in dim words: what was left out of the page. */
function leftOutEntries(state: State, screen: EndScreen, item: number, margin: number): Entry[] {
	const {leftOut, chosen} = screen;
	if (!leftOut || !hasLeftOut(screen)) return [];
	const {row: some, mostly} = words.leftOut;
	const said = (leftOut.isMost ? mostly : some)(leftOut.blocks.length);
	const {cells} = frameOf(state.window);
	const rows = wrapWords(said, cells).map((line, index) => {
		const isChosen = index === 0 && item === chosen;
		return chosenRow(state, row(line, 'secondary'), isChosen, margin);
	});
	return [{rows: [blank]}, {item, rows}];
}

const groups = ['neighbour', 'told', 'related', 'recent'] as const;

/** Label and title; where there is room also minutes, and why it is related or not to be had. */
function columnsOf({group, label, title, story}: EndEntry, cells: number): readonly Column[] {
	const isWide = cells >= endFrame.wide;
	const hasLabel = group === 'neighbour' || group === 'told';
	const why = {row: row(label, 'secondary'), width: Math.floor(cells / endFrame.reasonShare)};
	return [
		...(hasLabel ? [{row: row(label, 'secondary'), width: endFrame.label}] : []),
		{row: row(title, story ? undefined : 'secondary')},
		...(isWide && group === 'related' ? [why] : []),
		...(isWide ? [story ? minutesColumn(story) : absentColumn] : []),
	];
}

const absentColumn: Column = {
	row: row(words.end.notHere, 'secondary'),
	width: measure(words.end.notHere),
	align: 'right',
};

/** A story that is not on this shelf; in a narrow window that is said below its title. */
function absentRows(main: Row, cells: number, margin: number): readonly Row[] {
	if (cells >= endFrame.wide) return [indent(main, margin)];
	const said = fit(row(words.end.notHere, 'secondary'), cells - teaserIndent);
	return [indent(main, margin), indent(said, margin + teaserIndent)];
}

function teaserOf(
	state: State,
	{group, story}: EndItem,
	cells: number,
	margin: number,
): readonly Row[] {
	if (group !== 'related' || cells < endFrame.wide) return [];
	return teaser(state.collection.details.excerptOf(story), cells, margin);
}

function teaser(excerpt: SafeText, cells: number, margin: number): Row[] {
	const [first, second] = wrapWords(excerpt, cells - teaserIndent - cursorCells);
	if (!first) return [];
	return [[space(margin + teaserIndent), piece(second ? safe`${first} …` : first, 'secondary')]];
}
