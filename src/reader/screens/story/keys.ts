import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

/** Reading. */
export const storyKeys: readonly Binding[] = [
	{
		keys: ['space', 'right', 'down', 'j', 'l', 'f', 'pagedown'],
		command: 'next-page',
		does: 'nextPage',
		hint: 'nextPage',
	},
	{
		keys: ['b', 'left', 'up', 'k', 'h', 'pageup'],
		command: 'previous-page',
		does: 'previousPage',
		hint: 'back',
	},
	{keys: ['enter', 'd', 'ctrl+f', 'ctrl+d'], command: 'next-page', does: 'nextPageToo'},
	{keys: ['u', 'ctrl+b', 'ctrl+u'], command: 'previous-page', does: 'previousPageToo'},
	{keys: ['g', 'home'], command: 'first-page', does: 'firstPage'},
	{keys: ['G', 'end'], command: 'last-page', does: 'lastPage'},
	{keys: ['%'], command: 'share', does: 'share'},
	{keys: [']'], command: 'next-story', does: 'nextStory'},
	{keys: ['['], command: 'previous-story', does: 'previousStory'},
	{keys: ['/'], command: 'search', does: 'search'},
	{keys: ['n'], command: 'next-match', does: 'nextMatch'},
	{keys: ['N'], command: 'previous-match', does: 'previousMatch'},
	{keys: ['t'], command: 'contents', does: 'contents'},
	{keys: ['m'], command: 'bookmark', does: 'bookmark'},
	{keys: ["'"], command: 'bookmarks', does: 'bookmarks'},
	{keys: ['L'], command: 'links', does: 'links'},
	{keys: ['o'], command: 'jump-back', does: 'jumpBack'},
	{keys: ['i'], command: 'jump-forward', does: 'jumpForward'},
	{keys: ['+', '='], command: 'wider', does: 'wider'},
	{keys: ['-'], command: 'narrower', does: 'narrower'},
	{keys: ['J'], command: 'justify', does: 'justify'},
	{keys: ['P'], command: 'paragraphs', does: 'paragraphs'},
	{keys: ['D'], command: 'two-pages', does: 'twoPages'},
	{keys: ['F'], command: 'finished', does: 'finished'},
	{keys: ['U'], command: 'unread', does: 'unread'},
	...everywhereKeys,
	{keys: ['escape', 'q', 'backspace'], command: 'back', does: 'back'},
];
