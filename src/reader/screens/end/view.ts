import {measure} from '../../../core/layout/ruler.ts';
import {join, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {setColumns} from '../../columns.ts';
import {cursorCells, endFrame, frameOf, teaserIndent} from '../../frame.ts';
import {blank, fit, indent, piece, type Row, row, space, spread} from '../../row.ts';
import type {State} from '../../state.ts';
import {minutesColumn} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import {type EndItem, endItems} from './items.ts';
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
	const {story, minutes} = screen;
	const sign = state.glyphs.end;
	const middle = indent(row(sign, 'secondary'), Math.max(0, (cells - measure(sign)) >> 1));
	const facts = join(
		[
			join(story.categories, safe`, `),
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
	const headings: Partial<Record<EndItem['group'], SafeText>> = {
		related: words.end.related,
		recent: words.home.recentStories,
	};
	let group: EndItem['group'] | undefined;
	return endItems(state, screen).flatMap((item, index) => {
		const heading = headings[item.group];
		const isNew = item.group !== group && heading !== undefined;
		group = item.group;
		const entry = {
			item: index,
			rows: itemRows(state, item, index === screen.chosen, cells, margin),
		};
		return isNew ? [{rows: [blank, indent(row(heading, 'heading'), margin)]}, entry] : [entry];
	});
}

function itemRows(
	state: State,
	item: EndItem,
	isChosen: boolean,
	cells: number,
	margin: number,
): Row[] {
	const {story, label} = item;
	const minutes = minutesColumn(story);
	const isWide = cells >= endFrame.wide;
	const title = {row: row(story.title)};
	const why = {row: row(label, 'secondary'), width: Math.floor(cells / endFrame.reasonShare)};
	const columns =
		item.group === 'neighbour'
			? [{row: row(label, 'secondary'), width: endFrame.label}, title, minutes]
			: [title, ...(isWide && item.group === 'related' ? [why] : []), minutes];
	const main = chosenRow(
		state,
		setColumns(isWide ? columns : [...columns.slice(0, -1)], cells),
		isChosen,
		margin,
	);
	if (item.group !== 'related' || !isWide) return [main];
	return [main, ...teaser(state.collection.details.excerptOf(story), cells, margin)];
}

function teaser(excerpt: SafeText, cells: number, margin: number): Row[] {
	const [first, second] = wrapWords(excerpt, cells - teaserIndent - cursorCells);
	if (!first) return [];
	return [[space(margin + teaserIndent), piece(second ? safe`${first} …` : first, 'secondary')]];
}
