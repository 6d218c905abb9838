import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';
import {listBack, listMoves, markKeys} from '../../keys/list-moves.ts';

/** What a search of the shelf found. */
export const resultsKeys: readonly Binding[] = [
	...listMoves,
	{keys: ['/'], command: 'search-shelf', does: 'otherWords', hint: 'otherWords'},
	...markKeys,
	...everywhereKeys,
	listBack,
];
