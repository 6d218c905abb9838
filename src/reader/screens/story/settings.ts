import {measureLimits, type Settings} from '../../../core/settings/settings.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import {facingColumns} from '../../frame.ts';
import type {State} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {relayout} from './relayout.ts';
import type {StoryScreen} from './state.ts';

const measureStep = 2;

interface Change {
	readonly settings: Settings;
	/** What is said of it. */
	readonly notice: SafeText;
}

/** Carries out the keys that change how a story is set; undefined for others. */
export function changeSettings(
	state: State,
	screen: StoryScreen,
	command: Command,
): Step | undefined {
	const change = changeFor(state.settings, command);
	if (!change) return undefined;
	const {settings, notice} = change;
	const changed = {...state, settings};
	const set = relayout(changed, screen);
	return step(
		say(replace(changed, set), notice),
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
				notice: justified ? words.settings.justified : words.settings.ragged,
			};
		}
		case 'paragraphs': {
			const paragraphs = settings.paragraphs === 'spaced' ? 'indented' : 'spaced';
			return {
				settings: {...settings, paragraphs},
				notice: paragraphs === 'spaced' ? words.settings.spaced : words.settings.indented,
			};
		}
		case 'two-pages': {
			const twoPages = !settings.twoPages;
			return {
				settings: {...settings, twoPages},
				notice: twoPages ? words.settings.twoPages(facingColumns) : words.settings.onePage,
			};
		}
		default:
			return undefined;
	}
}

function measure(settings: Settings, by: number): Change {
	const {least, most} = measureLimits;
	const cells = Math.min(most, Math.max(least, settings.measure + by));
	return {settings: {...settings, measure: cells}, notice: words.settings.measure(cells)};
}
