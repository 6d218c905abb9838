import {safe} from '../../../core/text/safe-text.ts';
import type {Binding} from '../../keymap.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

/** Home. */
export const homeKeys: readonly Binding[] = [
	{
		keys: ['up', 'k'],
		command: 'up',
		label: safe`↑ k`,
		words: safe`up, through all groups`,
		hint: {label: safe`↑↓`, words: safe`move`},
	},
	{keys: ['down', 'j'], command: 'down', label: safe`↓ j`, words: safe`down, through all groups`},
	{
		keys: ['enter'],
		command: 'menu',
		label: safe`Enter 1-9`,
		words: safe`open the chosen entry, or one of its group by number`,
		hint: {label: safe`enter`, words: safe`open`},
	},
	{
		keys: ['tab', 'right'],
		command: 'next-group',
		label: safe`Tab →`,
		words: safe`next group`,
		hint: {label: safe`tab`, words: safe`next group`},
	},
	{
		keys: ['shift+tab', 'left'],
		command: 'previous-group',
		label: safe`Shift-Tab ←`,
		words: safe`previous group`,
	},
	{
		keys: ['/'],
		command: 'filter',
		label: safe`/`,
		words: safe`find a story by title or author`,
		hint: {label: safe`/`, words: safe`filter`},
	},
	{keys: ['x'], command: 'set-aside', label: safe`x`, words: safe`set the story aside`},
	...everywhereKeys,
	{
		keys: ['q'],
		command: 'quit',
		label: safe`q`,
		words: safe`quit`,
		hint: {label: safe`q`, words: safe`quit`},
	},
];
