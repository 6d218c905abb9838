import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';
import {listBack, listMoves} from '../../keys/list-moves.ts';

const moves = listMoves.filter(({command}) => command !== 'open');
const others = everywhereKeys.map(
	(binding): Binding =>
		binding.command === 'undo' ? {...binding, does: 'undoTakeBack', hint: 'undo'} : binding,
);

/** What was left out of a page. */
export const leftOutKeys: readonly Binding[] = [
	...moves,
	{keys: ['enter'], command: 'take-back', does: 'takeBack', hint: 'takeBack'},
	{keys: ['A'], command: 'take-above', does: 'takeAbove', hint: 'takeAbove'},
	{keys: ['B'], command: 'take-below', does: 'takeBelow', hint: 'takeBelow'},
	...others,
	listBack,
];
