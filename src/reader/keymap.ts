import type {SafeText} from '../core/text/safe-text.ts';
import type {Command} from './command.ts';
import {textLineKeys} from './keys/text-line.ts';
import {endKeys} from './screens/end/keys.ts';
import {helpKeys} from './screens/help/keys.ts';
import {homeKeys} from './screens/home/keys.ts';
import {listKeys, placesKeys, resultsKeys} from './screens/list/keys.ts';
import {storyKeys} from './screens/story/keys.ts';
import type {Screen, State} from './state.ts';
import {shown} from './step.ts';

/** A row of the key table: dispatch, footer and help all come from it. */
export interface Binding {
	/** Names of keys: a character, or `enter`, `escape`, `up`, `ctrl+z` and their like. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** How the keys are shown: `↑↓ j k`. */
	readonly label: SafeText;
	/** What they do. */
	readonly words: SafeText;
	/** The short words of the footer, for the few keys that stand there. */
	readonly hint?: {readonly label: SafeText; readonly words: SafeText};
}

/** The keys of every screen. A table holds all that works there, nothing that does not. */
export const keymaps: Record<Screen['kind'], readonly Binding[]> = {
	home: homeKeys,
	list: listKeys,
	groups: placesKeys,
	loading: helpKeys,
	story: storyKeys,
	end: endKeys,
	contents: placesKeys,
	bookmarks: placesKeys,
	links: placesKeys,
	help: helpKeys,
	problems: helpKeys,
	results: resultsKeys,
};

/** Whether a text line has the keys. */
export function isTyping(state: State): boolean {
	const screen = state.screens.at(-1);
	if (screen?.kind === 'list' || screen?.kind === 'results') return screen.isTyping;
	return screen?.kind === 'story' && screen.search?.isTyping === true;
}

/** The table that is in force. */
export function keymapOf(state: State): readonly Binding[] {
	return isTyping(state) ? textLineKeys : keymaps[(state.screens.at(-1) as Screen).kind];
}

/** What a key means now: a command, text for a text line or a count, or nothing. */
export function commandFor(
	state: State,
	key: string,
): {readonly command: Command} | {readonly text: string} | undefined {
	const binding = keymapOf(state).find(each => each.keys.includes(key));
	if (binding) return {command: binding.command};
	if (isTyping(state)) {
		const text = key === 'space' ? ' ' : key;
		return isPrintable(text) ? {text} : undefined;
	}

	const {kind} = shown(state);
	return (kind === 'story' || kind === 'home') && /^\d$/.test(key) ? {text: key} : undefined;
}

/** Names of keys are words; a typed key is one character as a reader sees it. */
function isPrintable(text: string): boolean {
	return [...new Intl.Segmenter().segment(text)].length === 1;
}
