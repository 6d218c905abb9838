import type {Binding} from '../binding.ts';
import {terminalKeys} from './everywhere.ts';

/** A text line: every other printable key is text. */
export const textLineKeys: readonly Binding[] = [
	{keys: ['enter'], command: 'keep', does: 'keep', hint: 'keep'},
	{keys: ['escape'], command: 'cancel', does: 'cancel', hint: 'cancel'},
	{keys: ['backspace'], command: 'erase', does: 'erase'},
	{keys: ['ctrl+u'], command: 'erase-all', does: 'eraseAll'},
	{keys: ['up'], command: 'up', does: 'up'},
	{keys: ['down'], command: 'down', does: 'down'},
	...terminalKeys,
];
