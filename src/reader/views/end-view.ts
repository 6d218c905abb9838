import {measure} from '../../core/layout/ruler.ts';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {setColumns} from '../columns.ts';
import {frameOf} from '../frame.ts';
import {blank, count, fit, indent, piece, type Row, row, space, spread} from '../row.ts';
import {type EndItem, endItems} from '../screens/end.ts';
import type {EndScreen, State} from '../state.ts';
import {minutesColumn} from '../story-row.ts';
import {wrapWords} from '../wrap-words.ts';
import {chosenRow} from './list-view.ts';

const labelCells = 10;
const wide = 60;

interface Entry {
	readonly rows: readonly Row[];
	/** Number of the item, for entries that can be chosen. */
	readonly item?: number;
}

/** The end of a story: what it was, what comes next, what is like it. Scrolls to the cursor. */
export function endBody(state: State, screen: EndScreen): readonly Row[] {
	const {columns, margin, bodyRows} = frameOf(state.window);
	const cells = columns - 2 * margin;
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
	const facts = [
		story.categories.join(', ') as SafeText,
		...(minutes === undefined
			? []
			: [safe`read in ${count(minutes, safe`minute`, safe`minutes`)}`]),
	].join(' · ') as SafeText;
	const finished = spread(row(safe`Finished`, 'heading'), row(facts, 'secondary'), cells);
	const comments =
		story.comments > 0 ? count(story.comments, safe`comment`, safe`comments`) : safe`No comments`;
	const title = fit([piece(story.title), piece(safe`  ${comments}`, 'secondary')], cells);
	const air = state.window.rows >= 20 ? [blank] : [];
	return [
		{rows: [...air, indent(middle, margin), ...air]},
		{rows: [finished, title].map(each => indent(each, margin)).concat([blank])},
	];
}

function list(state: State, screen: EndScreen, cells: number, margin: number): Entry[] {
	const headings: Partial<Record<EndItem['group'], SafeText>> = {
		related: safe`Related`,
		recent: safe`Recent stories`,
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
	const isWide = cells >= wide;
	const title = {row: row(story.title)};
	const why = {row: row(label, 'secondary'), width: Math.floor(cells / 3)};
	const columns =
		item.group === 'neighbour'
			? [{row: row(label, 'secondary'), width: labelCells}, title, minutes]
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
	const [first, second] = wrapWords(excerpt, cells - 5);
	if (!first) return [];
	return [[space(margin + 3), piece(second ? safe`${first} …` : first, 'secondary')]];
}
