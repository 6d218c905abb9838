import {join, type SafeText, safe} from '../../text/safe-text.ts';
import {count} from './count.ts';

/** Stories that are not shown: drafts, and those whose day has not come, or is over. */
export const hidden = {
	title: safe`Not shown`,
	/** `3 drafts, 2 of the future and 1 expired are not shown` */
	counts({drafts, future, expired}: Readonly<Record<Kind, number>>): SafeText {
		const parts = [
			...(drafts > 0 ? [count(drafts, safe`draft`, safe`drafts`)] : []),
			...(future > 0 ? [safe`${future} of the future`] : []),
			...(expired > 0 ? [safe`${expired} expired`] : []),
		];
		const verb = drafts + future + expired === 1 ? safe`is` : safe`are`;
		return safe`${join(parts, safe`, `)} ${verb} not shown`;
	},
	/** What follows it where there are only lines. */
	howToList: (counts: SafeText): SafeText => safe`${counts}; dogear list --hidden lists them.`,
	draft: safe`draft`,
	future: (day: SafeText): SafeText => safe`appears ${day}`,
	expired: (day: SafeText): SafeText => safe`expired ${day}`,
	looking: safe`Looking …`,
	none: safe`Every story is shown.`,
};

type Kind = 'drafts' | 'future' | 'expired';
