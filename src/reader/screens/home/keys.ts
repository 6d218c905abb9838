import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';

const menuKeys: readonly Binding[] = [
	{keys: ['up', 'k'], command: 'up', does: 'upThroughGroups', hint: 'move', beside: 'down'},
	{keys: ['down', 'j'], command: 'down', does: 'downThroughGroups'},
	{keys: ['pageup', 'b', 'ctrl+b'], command: 'page-up', does: 'pageUp'},
	{keys: ['pagedown', 'space', 'ctrl+f'], command: 'page-down', does: 'pageDown'},
	{keys: ['home', 'g'], command: 'first', does: 'firstRow'},
	{keys: ['end', 'G'], command: 'last', does: 'lastRow'},
	{keys: ['enter', '1-9'], command: 'open', does: 'openOrNumber', hint: 'open'},
	{keys: ['tab', 'right'], command: 'next-group', does: 'nextGroup', hint: 'nextGroup'},
	{keys: ['shift+tab', 'left'], command: 'previous-group', does: 'previousGroup'},
	{keys: ['/'], command: 'filter', does: 'filterShelf', hint: 'filter'},
	{keys: ['x'], command: 'set-aside', does: 'setStoryAside'},
	...everywhereKeys,
];

/** Home. */
export const homeKeys: readonly Binding[] = [
	...menuKeys,
	{keys: ['escape'], command: 'back', does: 'endUpdate'},
	{keys: ['q'], command: 'quit', does: 'quit', hint: 'quit'},
];

/** The Home of a followed site. */
export const siteKeys: readonly Binding[] = [
	...menuKeys,
	{keys: ['escape', 'q', 'backspace'], command: 'back', does: 'back', hint: 'back'},
];
