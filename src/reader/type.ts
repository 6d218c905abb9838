import type {Command} from './command.ts';
import {editLine, type TextLine} from './edit-line.ts';
import type {Keyboard} from './keyboard.ts';
import {lineOf} from './keymap.ts';
import {partsOf} from './screens/index.ts';
import type {State} from './state.ts';
import {type Step, shown, step} from './step.ts';

/** The same state with something else known of the keyboard. */
export function withKeyboard(state: State, keyboard: Partial<Keyboard>): State {
	return {...state, keyboard: {...state.keyboard, ...keyboard}};
}

/** Text typed at the cursor of the text line; a digit where there is none. */
export function typeText(state: State, text: string): Step {
	const line = lineOf(state);
	if (line) return changeLine(state, line, {before: line.before + text, after: line.after});
	const screen = shown(state);
	return partsOf(screen).takeDigit?.(state, screen, text) ?? step(state);
}

/** Carries out a key that edits the text line; undefined for others, and to leave an empty line. */
export function editText(state: State, command: Command): Step | undefined {
	const line = lineOf(state);
	const edited = line && editLine(line, command);
	return edited && changeLine(state, line, edited);
}

function changeLine(state: State, line: TextLine, changed: TextLine): Step {
	const text = changed.before + changed.after;
	const moved = withKeyboard(state, {afterCursor: changed.after.length});
	if (text === line.before + line.after) return step(moved);
	if (state.keyboard.command !== undefined) return step(withKeyboard(moved, {command: text}));
	const screen = shown(moved);
	return partsOf(screen).retype?.(moved, screen, text) ?? step(moved);
}
