import {type SafeText, safe} from '../../text/safe-text.ts';
import {count} from './count.ts';

/** The end of a story. */
export const end = {
	finished: safe`Finished`,
	readIn: (minutes: number): SafeText =>
		safe`read in ${count(minutes, safe`minute`, safe`minutes`)}`,
	next: safe`Next`,
	previous: safe`Previous`,
	related: safe`Related`,
};
