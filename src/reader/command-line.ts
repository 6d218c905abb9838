import {themeNames} from '../core/settings/theme-names.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {words} from '../core/words/words.ts';
import type {Command} from './command.ts';
import {partsOf} from './screens/index.ts';
import {takeTheme} from './screens/themes/update.ts';
import type {State} from './state.ts';
import {replace, type Step, say, shown, step} from './step.ts';
import {withKeyboard} from './type.ts';

/** Opens the text line for commands. */
export function openCommandLine(state: State): Step {
	return step(withKeyboard(state, {command: ''}));
}

/** The keys that end the text line for commands; undefined while none is open, and for others. */
export function endCommandLine(state: State, command: Command, at: number): Step | undefined {
	const {command: typed} = state.keyboard;
	if (typed === undefined) return undefined;
	const closed = withKeyboard(state, {command: undefined});
	if (command === 'cancel') return step(closed);
	return command === 'keep' ? carryOut(closed, typed.trim(), at) : undefined;
}

/** `q`, a theme, the number of a page, or a share of the story. */
function carryOut(state: State, typed: string, at: number): Step {
	if (typed === '') return step(state);
	if (/^q(?:uit)?!?$/.test(typed)) return step(state, {kind: 'quit'});
	const [, named] = /^theme\s+(\S+)$/.exec(typed) ?? [];
	const theme = themeNames.find(name => name === named);
	if (theme) return takeTheme(state, theme);
	const [, count, share] = /^(\d{1,9})\s*(%?)$/.exec(typed) ?? [];
	if (count === undefined) return step(say(state, words.keys.unknownCommand(sanitiseLine(typed))));
	const screen = shown(state);
	if (screen.kind !== 'story') return step(say(state, words.keys.noPagesHere));
	const counted = {...screen, count};
	const command = share ? 'share' : 'last-page';
	return partsOf(counted).update(replace(state, counted), counted, command, at);
}
