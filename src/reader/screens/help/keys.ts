import {safe} from '../../../core/text/safe-text.ts';
import type {Binding} from '../../keymap.ts';

/** Pages of plain rows: help and problems. */
export const helpKeys: readonly Binding[] = [
	{
		keys: ['up', 'k'],
		command: 'up',
		label: safe`↑ k`,
		words: safe`up`,
		hint: {label: safe`↑↓`, words: safe`scroll`},
	},
	{keys: ['down', 'j'], command: 'down', label: safe`↓ j`, words: safe`down`},
	{keys: ['space', 'pagedown'], command: 'page-down', label: safe`Space`, words: safe`a page down`},
	{keys: ['b', 'pageup'], command: 'page-up', label: safe`b`, words: safe`a page up`},
	{
		keys: ['escape', 'q', '?', 'backspace'],
		command: 'back',
		label: safe`Esc q ?`,
		words: safe`close`,
		hint: {label: safe`esc`, words: safe`close`},
	},
	{
		keys: ['ctrl+z'],
		command: 'suspend',
		label: safe`Ctrl-Z`,
		words: safe`leave for the shell; fg comes back`,
	},
	{keys: ['ctrl+c'], command: 'quit', label: safe`Ctrl-C`, words: safe`quit`},
];
