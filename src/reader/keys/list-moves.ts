import type {Binding} from '../binding.ts';

/** Keys that move the cursor of a list. */
export const listMoves: readonly Binding[] = [
	{keys: ['up', 'k'], command: 'up', does: 'up', hint: 'move', beside: 'down'},
	{keys: ['down', 'j'], command: 'down', does: 'down'},
	{keys: ['pageup', 'b', 'ctrl+b'], command: 'page-up', does: 'pageUp'},
	{keys: ['pagedown', 'space', 'ctrl+f'], command: 'page-down', does: 'pageDown'},
	{keys: ['home', 'g'], command: 'first', does: 'firstRow'},
	{keys: ['end', 'G'], command: 'last', does: 'lastRow'},
	{keys: ['enter', 'right', 'l'], command: 'open', does: 'open', hint: 'open'},
];

/** Keys that mark the chosen story. */
export const markKeys: readonly Binding[] = [
	{keys: ['F'], command: 'finished', does: 'finished'},
	{keys: ['U'], command: 'unread', does: 'unread'},
	{keys: ['x'], command: 'set-aside', does: 'setAside'},
];

/** Keys that leave a list. */
export const listBack: Binding = {
	keys: ['escape', 'q', 'left', 'h', 'backspace'],
	command: 'back',
	does: 'back',
	hint: 'back',
};
