import {safe} from '../../../core/text/safe-text.ts';
import type {Binding} from '../../keymap.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

const moves: readonly Binding[] = [
	{
		keys: ['up', 'k'],
		command: 'up',
		label: safe`↑ k`,
		words: safe`up`,
		hint: {label: safe`↑↓`, words: safe`move`},
	},
	{keys: ['down', 'j'], command: 'down', label: safe`↓ j`, words: safe`down`},
	{keys: ['pageup', 'b'], command: 'page-up', label: safe`PageUp b`, words: safe`a page up`},
	{
		keys: ['pagedown', 'space'],
		command: 'page-down',
		label: safe`PageDown Space`,
		words: safe`a page down`,
	},
	{keys: ['home', 'g'], command: 'first', label: safe`Home g`, words: safe`the first row`},
	{keys: ['end', 'G'], command: 'last', label: safe`End G`, words: safe`the last row`},
	{
		keys: ['enter', 'right', 'l'],
		command: 'open',
		label: safe`Enter → l`,
		words: safe`open`,
		hint: {label: safe`enter`, words: safe`open`},
	},
];

const back: Binding = {
	keys: ['escape', 'q', 'backspace', 'left', 'h'],
	command: 'back',
	label: safe`Esc q ← h`,
	words: safe`back`,
	hint: {label: safe`esc`, words: safe`back`},
};

/** Lists of stories. */
export const listKeys: readonly Binding[] = [
	...moves,
	{
		keys: ['/'],
		command: 'filter',
		label: safe`/`,
		words: safe`filter by title and author`,
		hint: {label: safe`/`, words: safe`filter`},
	},
	{
		keys: ['s'],
		command: 'sort',
		label: safe`s`,
		words: safe`next order: date, title, length, recently read`,
		hint: {label: safe`s`, words: safe`sort`},
	},
	{keys: ['F'], command: 'finished', label: safe`F`, words: safe`mark as finished`},
	{keys: ['U'], command: 'unread', label: safe`U`, words: safe`mark as unread`},
	{keys: ['x'], command: 'set-aside', label: safe`x`, words: safe`set aside`},
	...everywhereKeys,
	back,
];

/** What a search of the shelf found. */
export const resultsKeys: readonly Binding[] = [
	...moves,
	{
		keys: ['/'],
		command: 'search-shelf',
		label: safe`/`,
		words: safe`other words`,
		hint: {label: safe`/`, words: safe`other words`},
	},
	{keys: ['F'], command: 'finished', label: safe`F`, words: safe`mark as finished`},
	{keys: ['U'], command: 'unread', label: safe`U`, words: safe`mark as unread`},
	{keys: ['x'], command: 'set-aside', label: safe`x`, words: safe`set aside`},
	...everywhereKeys,
	back,
];

/** Contents, bookmarks, links, and lists of categories, months and tags. */
export const placesKeys: readonly Binding[] = [...moves, ...everywhereKeys, back];
