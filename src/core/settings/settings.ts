import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {words} from '../words/words.ts';
import {type ThemeName, themeNames} from './theme-names.ts';

/** What the reader prefers. */
export interface Settings {
	/** The longest line, in cells. */
	readonly measure: number;
	/** A blank line between paragraphs, or a first-line indent as in books. */
	readonly paragraphs: 'spaced' | 'indented';
	readonly justified: boolean;
	/** Two pages side by side where the window is wide enough. */
	readonly twoPages: boolean;
	/** Whether Home fetches what is new on followed sites once a day by itself. */
	readonly update: 'never' | 'daily';
	/** How everything looks. */
	readonly theme: ThemeName;
}

/** The shortest and the longest measure that can be set, in cells. */
export const measureLimits = {least: 40, most: 100};

/**
 * Every setting: what it is when nothing is set, and what it may be. 68 cells are within the 45 to
 * 75 letters that typographers hold a comfortable line (Bringhurst, Elements of Typographic Style).
 */
export const settingsTable: {
	readonly [Name in keyof Settings]: {
		readonly usual: Settings[Name];
		readonly allows: (value: unknown) => boolean;
		/** What it may be, in words. */
		readonly wanted: () => SafeText;
	};
} = {
	measure: {
		usual: 68,
		allows: value =>
			Number.isSafeInteger(value) &&
			(value as number) >= measureLimits.least &&
			(value as number) <= measureLimits.most,
		wanted: () => words.settings.wholeNumber(measureLimits.least, measureLimits.most),
	},
	paragraphs: {
		usual: 'spaced',
		allows: value => value === 'spaced' || value === 'indented',
		wanted: () => words.settings.paragraphs,
	},
	justified: {
		usual: false,
		allows: value => typeof value === 'boolean',
		wanted: () => words.settings.yesOrNo,
	},
	twoPages: {
		usual: false,
		allows: value => typeof value === 'boolean',
		wanted: () => words.settings.yesOrNo,
	},
	update: {
		usual: 'never',
		allows: value => value === 'never' || value === 'daily',
		wanted: () => words.settings.update,
	},
	theme: {
		usual: 'terminal',
		allows: value => themeNames.some(name => name === value),
		wanted: () => words.settings.oneOf(themeNames.map(sanitiseLine)),
	},
};

/** The settings of someone who has set nothing. */
export const usualSettings: Settings = {
	measure: settingsTable.measure.usual,
	paragraphs: settingsTable.paragraphs.usual,
	justified: settingsTable.justified.usual,
	twoPages: settingsTable.twoPages.usual,
	update: settingsTable.update.usual,
	theme: settingsTable.theme.usual,
};

/** What the environment says for one start: DOGEAR_THEME. */
export function settingsOf({DOGEAR_THEME}: Readonly<Record<string, string | undefined>>): {
	readonly theme?: ThemeName;
} {
	const theme = themeNames.find(name => name === DOGEAR_THEME);
	return theme ? {theme} : {};
}
