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
	/** Above the stories that the page of a story names. */
	told: safe`Named on its page`,
	notHere: safe`not on this shelf`,
	from: (site: SafeText): SafeText => safe`from ${site}`,
};
