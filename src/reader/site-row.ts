import {memoise} from '../core/collection/memoise.ts';
import type {SiteGroup} from '../core/collection/sites.ts';
import {measure} from '../core/layout/ruler.ts';
import {nothing, type SafeText, safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {setColumns} from './columns.ts';
import {columnGap, siteCells} from './frame.ts';
import {type Row, row} from './row.ts';

/**
 * Rows of followed sites in line with each other, set in a width of cells: titles, how many stories each
 * has and how many of them are new or else unread, and what is wrong with it where there is room.
 */
export function siteTable(groups: readonly SiteGroup[]): (group: SiteGroup, cells: number) => Row {
	const layoutIn = memoise((cells: number) => layoutOf(groups, cells));
	return (group, cells) => {
		const {countsOf, counts, title, isTroubleShown} = layoutIn(cells);
		return setColumns(
			[
				{row: row(group.name), width: title},
				{row: row(countsOf(group), 'secondary'), width: counts, align: 'right'},
				...(isTroubleShown ? [{row: row(group.site.trouble ?? nothing, 'secondary')}] : []),
			],
			cells,
		);
	};
}

/** The columns of sites in a width of cells. */
function layoutOf(groups: readonly SiteGroup[], cells: number) {
	const titles = widest(groups.map(({name}) => name));
	const countsOf =
		[longCounts, shortCounts].find(
			form => Math.min(titles, siteCells.title) + columnGap + widest(groups.map(form)) <= cells,
		) ?? shortCounts;
	const counts = widest(groups.map(countsOf));
	const room = Math.max(1, cells - columnGap - counts);
	const left = room - columnGap - siteCells.trouble;
	const isTroubled = groups.some(({site}) => site.trouble !== undefined);
	const isTroubleShown = isTroubled && left >= Math.min(titles, siteCells.trouble);
	return {countsOf, counts, title: Math.min(titles, isTroubleShown ? left : room), isTroubleShown};
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
