import {safe} from '../../core/text/safe-text.ts';
import type {Binding} from '../keymap.ts';

/** Keys that work on every screen but in a text line. */
export const everywhereKeys: readonly Binding[] = [
	{
		keys: ['?'],
		command: 'help',
		label: safe`?`,
		words: safe`the keys of this screen`,
		hint: {label: safe`?`, words: safe`help`},
	},
	{
		keys: ['S'],
		command: 'search-shelf',
		label: safe`S`,
		words: safe`find words in all stories`,
	},
	{
		keys: ['z'],
		command: 'undo',
		label: safe`z`,
		words: safe`undo setting aside, finished and unread`,
	},
	{
		keys: ['ctrl+z'],
		command: 'suspend',
		label: safe`Ctrl-Z`,
		words: safe`leave for the shell; fg comes back`,
	},
	{keys: ['ctrl+c'], command: 'quit', label: safe`Ctrl-C`, words: safe`quit`},
];
