import {type SafeText, safe} from '../../text/safe-text.ts';

/** Why a story goes with another: words that follow its title. */
export const related = {
	part: (part: number, series: SafeText) => safe`part ${part} of ${series}`,
	tags: (names: SafeText) => safe`also tagged ${names}`,
	author: safe`also by the same author`,
	category: (name: SafeText) => safe`also in ${name}`,
	words: safe`told in many of the same words`,
} as const;
