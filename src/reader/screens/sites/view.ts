import {words} from '../../../core/words/words.ts';
import {listRows} from '../../list-rows.ts';
import type {Row} from '../../row.ts';
import {shelfOf} from '../../shelf.ts';
import {siteTable} from '../../site-row.ts';
import type {State} from '../../state.ts';
import type {SitesScreen} from './state.ts';

/** A list of all followed sites. */
export function sitesBody(state: State, {chosen}: SitesScreen): readonly Row[] {
	const {sites} = shelfOf(state);
	const rowOf = siteTable(sites);
	const rows = sites.map(group => (cells: number) => rowOf(group, cells));
	return listRows(state, words.home.sites, rows, chosen, words.sites.nothingFollowed);
}
