import type {Binding} from '../binding.ts';

/** Keys that work wherever the program is: they leave it, for a while or for good, or draw it anew. */
export const terminalKeys: readonly Binding[] = [
	{keys: ['ctrl+l'], command: 'redraw', does: 'redraw'},
	{keys: ['ctrl+z'], command: 'suspend', does: 'suspend'},
	{keys: ['ctrl+c'], command: 'quit', does: 'quit'},
];

/** As editors and pagers have it. */
export const quitByPair: Binding = {keys: ['Z Z'], command: 'quit', does: 'quit'};

/** Keys that work on every screen but on pages of help and in a text line. */
export const everywhereKeys: readonly Binding[] = [
	{keys: ['?'], command: 'help', does: 'help', hint: 'help'},
	{keys: ['S'], command: 'search-shelf', does: 'searchShelf'},
	{keys: ['R'], command: 'update', does: 'update'},
	{keys: ['T'], command: 'themes', does: 'themes'},
	{keys: ['z'], command: 'undo', does: 'undo'},
	{keys: [':'], command: 'command-line', does: 'commandLine'},
	quitByPair,
	...terminalKeys,
];
