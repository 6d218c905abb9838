import type {Binding} from '../binding.ts';
import {terminalKeys} from './everywhere.ts';

/** A text line: every other printable key is text. */
export const textLineKeys: readonly Binding[] = [
	{keys: ['enter'], command: 'keep', does: 'keep', hint: 'keep'},
	{keys: ['escape'], command: 'cancel', does: 'cancel', hint: 'cancel'},
	{keys: ['backspace'], command: 'erase', does: 'erase'},
	{keys: ['delete'], command: 'erase-next', does: 'eraseNext'},
	{keys: ['ctrl+w'], command: 'erase-word', does: 'eraseWord'},
	{keys: ['ctrl+u'], command: 'erase-all', does: 'eraseAll'},
	{keys: ['left'], command: 'line-left', does: 'lineLeft'},
	{keys: ['right'], command: 'line-right', does: 'lineRight'},
	{keys: ['home', 'ctrl+a'], command: 'line-start', does: 'lineStart'},
	{keys: ['end', 'ctrl+e'], command: 'line-end', does: 'lineEnd'},
	{keys: ['up'], command: 'up', does: 'up'},
	{keys: ['down'], command: 'down', does: 'down'},
	...terminalKeys,
];
