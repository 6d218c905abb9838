import type {Binding} from './binding.ts';
import type {Command} from './command.ts';
import {partsOf} from './screens/index.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';

/** What stands in the text line that has the keys; undefined when none has. */
export function typedText(state: State): string | undefined {
	const screen = shown(state);
	return partsOf(screen).typed?.(screen);
}

/** Whether a text line has the keys. */
export function isTyping(state: State): boolean {
	return typedText(state) !== undefined;
}

/** The table that is in force. */
export function keymapOf(state: State): readonly Binding[] {
	return state.keymaps[isTyping(state) ? 'text line' : partsOf(shown(state)).keys];
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

	return partsOf(shown(state)).takesDigits && /^\d$/.test(key) ? {text: key} : undefined;
}

/** Names of keys are words; a typed key is one character as a reader sees it. */
function isPrintable(text: string): boolean {
	return [...new Intl.Segmenter().segment(text)].length === 1;
}
