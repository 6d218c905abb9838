import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';
import {listBack, listMoves, markKeys} from '../../keys/list-moves.ts';

/** Lists of stories. */
export const listKeys: readonly Binding[] = [
	...listMoves,
	{keys: ['/'], command: 'filter', does: 'filter', hint: 'filter'},
	{keys: ['s'], command: 'sort', does: 'sort', hint: 'sort'},
	...markKeys,
	...everywhereKeys,
	listBack,
];
