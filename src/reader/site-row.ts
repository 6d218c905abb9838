import type {SiteGroup} from '../core/collection/sites.ts';
import {measure} from '../core/layout/ruler.ts';
import {nothing, type SafeText, safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {setColumns} from './columns.ts';
import {columnGap, siteCells} from './frame.ts';
import {type Row, row} from './row.ts';

/**
 * A followed site in line with its neighbours: its title, how many stories it has and how many of them
 * are new or else unread, and what is wrong with it where there is room.
 */
export function siteRow(group: SiteGroup, among: readonly SiteGroup[], cells: number): Row {
	const names = widest(among.map(({name}) => name));
	const form = [longCounts, shortCounts].find(
		counts => Math.min(names, siteCells.title) + columnGap + widest(among.map(counts)) <= cells,
	);
	const countsOf = form ?? shortCounts;
	const counts = widest(among.map(countsOf));
	const room = Math.max(1, cells - columnGap - counts);
	const isTroubled = among.some(({site}) => site.trouble !== undefined);
	const left = room - columnGap - siteCells.trouble;
	const isTroubleShown = isTroubled && left >= Math.min(names, siteCells.trouble);
	const name = Math.min(names, isTroubleShown ? left : room);
	return setColumns(
		[
			{row: row(group.name), width: name},
			{row: row(countsOf(group), 'secondary'), width: counts, align: 'right'},
			...(isTroubleShown ? [{row: row(group.site.trouble ?? nothing, 'secondary')}] : []),
		],
		cells,
	);
}

function longCounts({total, unread, site}: SiteGroup): SafeText {
	return site.fresh.length > 0
		? words.home.newCounts(total, site.fresh.length)
		: words.home.counts(total, unread);
}

function shortCounts({total, site}: SiteGroup): SafeText {
	return site.fresh.length > 0 ? words.home.newCount(site.fresh.length) : safe`${total}`;
}

function widest(texts: readonly SafeText[]): number {
	return Math.max(0, ...texts.map(measure));
}
