import type {Binding} from '../../binding.ts';
import {quitByPair, terminalKeys} from '../../keys/everywhere.ts';

/** Pages of plain rows: help and problems. */
export const pagesKeys: readonly Binding[] = [
	{keys: ['up', 'k'], command: 'up', does: 'up', hint: 'scroll', beside: 'down'},
	{keys: ['down', 'j'], command: 'down', does: 'down'},
	{keys: ['space', 'pagedown', 'ctrl+f'], command: 'page-down', does: 'pageDown'},
	{keys: ['b', 'pageup', 'ctrl+b'], command: 'page-up', does: 'pageUp'},
	{keys: ['escape', 'q', '?', 'backspace'], command: 'back', does: 'close', hint: 'close'},
	quitByPair,
	...terminalKeys,
];
