import type {SiteGroup} from '../../../core/collection/sites.ts';
import {words} from '../../../core/words/words.ts';
import {homeFrame} from '../../frame.ts';
import {row} from '../../row.ts';
import {siteTable} from '../../site-row.ts';
import type {HomeGroup, HomeItem} from './group.ts';

/** The followed sites, as many as a menu has, and the way to all. */
export function sitesGroup(sites: readonly SiteGroup[]): HomeGroup {
	const shown = sites.slice(0, homeFrame.group);
	const rowOf = siteTable(shown);
	const items: HomeItem[] = shown.map(group => ({
		target: {kind: 'site', site: group.site.folder},
		row: cells => rowOf(group, cells),
	}));
	if (sites.length > shown.length) {
		items.push({
			target: {kind: 'sites'},
			row: () => row(words.home.all(sites.length), 'secondary'),
		});
	}

	return {key: 'sites', title: words.home.sites, items};
}
