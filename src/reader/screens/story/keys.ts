import {safe} from '../../../core/text/safe-text.ts';
import type {Binding} from '../../keymap.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

/** Reading. */
export const storyKeys: readonly Binding[] = [
	{
		keys: ['space', 'pagedown', 'right', 'down', 'j', 'l', 'f'],
		command: 'next-page',
		label: safe`Space → ↓ j l f PageDown`,
		words: safe`next page; a number before it counts pages`,
	},
	{
		keys: ['b', 'pageup', 'left', 'up', 'k', 'h'],
		command: 'previous-page',
		label: safe`b ← ↑ k h PageUp`,
		words: safe`previous page`,
	},
	{keys: ['g', 'home'], command: 'first-page', label: safe`g Home`, words: safe`first page`},
	{
		keys: ['G', 'end'],
		command: 'last-page',
		label: safe`G End`,
		words: safe`last page; with a number before it, that page`,
	},
	{keys: [']'], command: 'next-story', label: safe`]`, words: safe`next story`},
	{keys: ['['], command: 'previous-story', label: safe`[`, words: safe`previous story`},
	{keys: ['/'], command: 'search', label: safe`/`, words: safe`find words in this story`},
	{keys: ['n'], command: 'next-match', label: safe`n`, words: safe`next match`},
	{keys: ['N'], command: 'previous-match', label: safe`N`, words: safe`previous match`},
	{keys: ['t'], command: 'contents', label: safe`t`, words: safe`contents`},
	{
		keys: ['m'],
		command: 'bookmark',
		label: safe`m`,
		words: safe`fold or unfold this page’s corner`,
	},
	{keys: ["'"], command: 'bookmarks', label: safe`'`, words: safe`folded corners`},
	{keys: ['L'], command: 'links', label: safe`L`, words: safe`links and notes of this page`},
	{keys: ['o'], command: 'jump-back', label: safe`o`, words: safe`back to before the last jump`},
	{keys: ['i'], command: 'jump-forward', label: safe`i`, words: safe`forward again`},
	{keys: ['+', '='], command: 'wider', label: safe`+`, words: safe`wider lines`},
	{keys: ['-'], command: 'narrower', label: safe`-`, words: safe`narrower lines`},
	{keys: ['J'], command: 'justify', label: safe`J`, words: safe`justified or ragged lines`},
	{
		keys: ['P'],
		command: 'paragraphs',
		label: safe`P`,
		words: safe`paragraphs with a blank line or an indent`,
	},
	{
		keys: ['D'],
		command: 'two-pages',
		label: safe`D`,
		words: safe`one or two pages, in a window of 140 cells`,
	},
	{keys: ['F'], command: 'finished', label: safe`F`, words: safe`mark as finished`},
	{keys: ['U'], command: 'unread', label: safe`U`, words: safe`mark as unread`},
	...everywhereKeys,
	{
		keys: ['escape', 'q', 'backspace'],
		command: 'back',
		label: safe`Esc q Backspace`,
		words: safe`back`,
	},
];
