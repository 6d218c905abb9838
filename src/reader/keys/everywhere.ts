import type {Binding} from '../binding.ts';

/** Keys that leave the program, for a while or for good. */
export const leavingKeys: readonly Binding[] = [
	{keys: ['ctrl+z'], command: 'suspend', does: 'suspend'},
	{keys: ['ctrl+c'], command: 'quit', does: 'quit'},
];

/** Keys that work on every screen but on pages of help and in a text line. */
export const everywhereKeys: readonly Binding[] = [
	{keys: ['?'], command: 'help', does: 'help', hint: 'help'},
	{keys: ['S'], command: 'search-shelf', does: 'searchShelf'},
	{keys: ['z'], command: 'undo', does: 'undo'},
	...leavingKeys,
];
