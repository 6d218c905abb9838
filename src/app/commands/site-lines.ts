import {join, type SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {SiteReport} from '../sites/report.ts';

const minuteMs = 60_000;

/** What became of a site, in one line; `now` in milliseconds since 1970. */
export function describeSite(site: SiteReport, now: number): SafeText {
	return words.sites.line(site.title, outcomeOf(site, now));
}

function outcomeOf(
	{outcome, added, updated, edited, vanished, why, until = 0, folder}: SiteReport,
	now: number,
): SafeText {
	const told = words.sites;
	switch (outcome) {
		case 'failed':
			return why ?? told.unchanged;
		case 'busy':
			return told.busy;
		case 'resting':
			if (until === Number.POSITIVE_INFINITY) return told.isGone(sanitiseLine(folder));
			return told.resting(Math.max(1, Math.ceil((until - now) / minuteMs)));
		default: {
			const counts = [
				added.length > 0 ? told.added(added.length) : undefined,
				updated.length > 0 ? told.updated(updated.length) : undefined,
				edited.length > 0 ? told.edited(edited.length) : undefined,
				vanished.length > 0 ? told.vanished(vanished.length) : undefined,
			].filter(count => count !== undefined);
			return counts.length > 0 ? join(counts, ', ' as SafeText) : told.unchanged;
		}
	}
}
