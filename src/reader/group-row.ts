import type {Group} from '../core/collection/collection.ts';
import {measure} from '../core/layout/ruler.ts';
import {type SafeText, safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {setColumns} from './columns.ts';
import {columnGap} from './frame.ts';
import {type Row, row} from './row.ts';

/** A group with its counts, in line with its neighbours; those of unread stories where they fit. */
export function groupRow(group: Group, among: readonly Group[], cells: number): Row {
	const name = widest(among.map(each => each.name));
	const {counts: long, shortCounts} = words.home;
	const forms = [
		({total, unread}: Group) => long(total, unread),
		({total, unread}: Group) => shortCounts(total, unread),
		({total}: Group) => safe`${total}`,
	] as const;
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

function widest(texts: readonly SafeText[]): number {
	return Math.max(0, ...texts.map(measure));
}
