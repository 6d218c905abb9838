import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';

/** Why something could not be added or taken away, in words that follow a colon. */
export function whyNotAdded(error: unknown): SafeText {
	const {code = '', message} = error as NodeJS.ErrnoException;
	const {adding, writing, reading, itself} = words.fileErrors;
	const why = writing[code] ?? (reading[code] && itself(reading[code])) ?? sanitiseLine(message);
	return adding[code] ?? safe`${why}.`;
}
