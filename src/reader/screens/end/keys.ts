import {safe} from '../../../core/text/safe-text.ts';
import type {Binding} from '../../keymap.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

/** The end of a story. */
export const endKeys: readonly Binding[] = [
	{
		keys: ['up', 'k'],
		command: 'up',
		label: safe`↑ k`,
		words: safe`up`,
		hint: {label: safe`↑↓`, words: safe`choose`},
	},
	{keys: ['down', 'j'], command: 'down', label: safe`↓ j`, words: safe`down`},
	{
		keys: ['enter'],
		command: 'open',
		label: safe`Enter`,
		words: safe`open`,
		hint: {label: safe`enter`, words: safe`open`},
	},
	{
		keys: ['b', 'pageup', 'left'],
		command: 'previous-page',
		label: safe`b ← PageUp`,
		words: safe`the last page`,
		hint: {label: safe`b`, words: safe`last page`},
	},
	{keys: [']'], command: 'next-story', label: safe`]`, words: safe`next story`},
	{keys: ['['], command: 'previous-story', label: safe`[`, words: safe`previous story`},
	{keys: ['U'], command: 'unread', label: safe`U`, words: safe`mark as unread`},
	...everywhereKeys,
	{
		keys: ['escape', 'q', 'backspace'],
		command: 'back',
		label: safe`Esc q Backspace`,
		words: safe`back`,
		hint: {label: safe`esc`, words: safe`back`},
	},
];
