import type {SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';

/** What the reader prefers. */
export interface Settings {
	/** The longest line, in cells. */
	readonly measure: number;
	/** A blank line between paragraphs, or a first-line indent as in books. */
	readonly paragraphs: 'spaced' | 'indented';
	readonly justified: boolean;
	/** Two pages side by side where the window is wide enough. */
	readonly twoPages: boolean;
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
};

/** The settings of someone who has set nothing. */
export const usualSettings: Settings = {
	measure: settingsTable.measure.usual,
	paragraphs: settingsTable.paragraphs.usual,
	justified: settingsTable.justified.usual,
	twoPages: settingsTable.twoPages.usual,
};
