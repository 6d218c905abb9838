import {isCertainAt} from '../../../core/layout/sections.ts';
import type {Command} from '../../command.ts';
import {storyFrame} from '../../frame.ts';
import {turned} from '../../pages.ts';
import type {State} from '../../state.ts';
import type {StoryScreen} from './state.ts';

/**
 * Whether a command can be carried out with what has been read of the text: all of it mostly, and
 * of a beginning where the page that it leads to is sure to be as in the whole.
 */
export function isInBeginning(state: State, screen: StoryScreen, command: Command): boolean {
	const {book, content, count, spread} = screen;
	if (content.beginningOf === undefined || command === 'back') return true;
	if (count !== '') return false;
	if (command === 'previous-page') return true;
	if (command !== 'next-page') return false;
	const {isFacing} = storyFrame(state.window, state.settings);
	const to = turned(book, spread, 1, isFacing);
	const section = to && book.parts[to[0].section];
	return section !== undefined && isCertainAt(content.text, Math.max(0, section.first));
}
