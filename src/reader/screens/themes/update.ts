import {type ThemeName, themeNames} from '../../../core/settings/theme-names.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {placesHeight} from '../../frame.ts';
import type {State} from '../../state.ts';
import {pop, push, replace, type Step, say, shown, step} from '../../step.ts';
import type {ThemesScreen} from './state.ts';

/** Shows the themes, the cursor on the one in force. */
export function openThemes(state: State): Step {
	if (shown(state).kind === 'themes') return step(state);
	const {theme} = state.settings;
	return step(push(state, {kind: 'themes', chosen: themeNames.indexOf(theme), before: theme}));
}

/** Carries out a key on the themes: the chosen one is shown at once, Enter takes it. */
export function updateThemes(state: State, screen: ThemesScreen, command: Command): Step {
	const {length} = themeNames;
	const chosen = moveChosen(command, screen.chosen, length, placesHeight(state.window));
	const theme = themeNames[chosen ?? screen.chosen] ?? screen.before;
	if (chosen !== undefined) {
		return step(replace(inTheme(state, theme), {...screen, chosen}));
	}

	if (command === 'back') return step(pop(inTheme(state, screen.before)));
	return command === 'open' ? takeTheme(pop(state), theme) : step(state);
}

/** Takes a theme, now and for the next start. */
export function takeTheme(state: State, theme: ThemeName): Step {
	const changed = inTheme(state, theme);
	return step(say(changed, words.settings.theme(words.settings.themes[theme])), {
		kind: 'save-settings',
		settings: changed.settings,
	});
}

function inTheme(state: State, theme: ThemeName): State {
	return {...state, settings: {...state.settings, theme}};
}
