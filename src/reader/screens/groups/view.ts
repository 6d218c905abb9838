import {nothing} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {groupRow} from '../../group-row.ts';
import {listRows} from '../../list-rows.ts';
import type {Row} from '../../row.ts';
import type {State} from '../../state.ts';
import type {GroupsScreen} from './state.ts';
import {groupsOf} from './update.ts';

/** A list of categories, months or tags. */
export function groupsBody(state: State, screen: GroupsScreen): readonly Row[] {
	const groups = groupsOf(state, screen);
	const rows = groups.map(group => (cells: number) => groupRow(group, groups, cells));
	return listRows(state, words.home[screen.of], rows, screen.chosen, nothing);
}
