import {safe} from '../../core/text/safe-text.ts';
import type {Binding} from '../keymap.ts';

/** A text line: every other printable key is text. */
export const textLineKeys: readonly Binding[] = [
	{
		keys: ['enter'],
		command: 'keep',
		label: safe`Enter`,
		words: safe`keep`,
		hint: {label: safe`enter`, words: safe`keep`},
	},
	{
		keys: ['escape'],
		command: 'cancel',
		label: safe`Esc`,
		words: safe`cancel`,
		hint: {label: safe`esc`, words: safe`cancel`},
	},
	{keys: ['backspace'], command: 'erase', label: safe`Backspace`, words: safe`erase`},
	{keys: ['ctrl+u'], command: 'erase-all', label: safe`Ctrl-U`, words: safe`erase all`},
	{keys: ['up'], command: 'up', label: safe`↑`, words: safe`up`},
	{keys: ['down'], command: 'down', label: safe`↓`, words: safe`down`},
	{
		keys: ['ctrl+z'],
		command: 'suspend',
		label: safe`Ctrl-Z`,
		words: safe`leave for the shell; fg comes back`,
	},
	{keys: ['ctrl+c'], command: 'quit', label: safe`Ctrl-C`, words: safe`quit`},
];
