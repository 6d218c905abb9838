import {measureLimits, type Settings} from '../../../core/settings/settings.ts';
import {type SafeText, safe} from '../../../core/text/safe-text.ts';
import type {Command} from '../../command.ts';
import type {State, StoryScreen} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {setAgain} from './update.ts';

const measureStep = 2;

interface Change {
	readonly settings: Settings;
	readonly words: SafeText;
}

/** Carries out the keys that change how a story is set; undefined for others. */
export function changeSettings(
	state: State,
	screen: StoryScreen,
	command: Command,
): Step | undefined {
	const change = changeFor(state.settings, command);
	if (!change) return undefined;
	const {settings, words} = change;
	const changed = {...state, settings};
	const set = setAgain(changed, screen);
	return step(
		say(replace(changed, set), words),
		{kind: 'save-settings', settings},
		{kind: 'settle', book: set.book},
	);
}

function changeFor(settings: Settings, command: Command): Change | undefined {
	switch (command) {
		case 'wider':
			return measure(settings, measureStep);
		case 'narrower':
			return measure(settings, -measureStep);
		case 'justify': {
			const justified = !settings.justified;
			return {
				settings: {...settings, justified},
				words: justified ? safe`Lines are justified.` : safe`Lines are ragged at the right.`,
			};
		}
		case 'paragraphs': {
			const paragraphs = settings.paragraphs === 'spaced' ? 'indented' : 'spaced';
			return {
				settings: {...settings, paragraphs},
				words:
					paragraphs === 'spaced'
						? safe`A blank line between paragraphs.`
						: safe`Paragraphs begin with an indent.`,
			};
		}
		case 'two-pages': {
			const twoPages = !settings.twoPages;
			return {
				settings: {...settings, twoPages},
				words: twoPages
					? safe`Two pages side by side, in windows of 140 cells and more.`
					: safe`One page.`,
			};
		}
		default:
			return undefined;
	}
}

function measure(settings: Settings, by: number): Change {
	const {least, most} = measureLimits;
	const cells = Math.min(most, Math.max(least, settings.measure + by));
	return {settings: {...settings, measure: cells}, words: safe`Lines of up to ${cells} cells.`};
}
