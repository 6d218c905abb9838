import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

/** The end of a story. */
export const endKeys: readonly Binding[] = [
	{keys: ['up', 'k'], command: 'up', does: 'up', hint: 'choose', beside: 'down'},
	{keys: ['down', 'j'], command: 'down', does: 'down'},
	{keys: ['enter'], command: 'open', does: 'open', hint: 'open'},
	{keys: ['b', 'left', 'pageup'], command: 'previous-page', does: 'pageBefore', hint: 'lastPage'},
	{keys: [']'], command: 'next-story', does: 'nextStory'},
	{keys: ['['], command: 'previous-story', does: 'previousStory'},
	{keys: ['U'], command: 'unread', does: 'unread'},
	...everywhereKeys,
	{keys: ['escape', 'q', 'backspace'], command: 'back', does: 'back', hint: 'back'},
];
