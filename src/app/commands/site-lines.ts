import {join, type SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {SiteReport} from '../sites/report.ts';

const minuteMs = 60_000;

/** What became of a site, in one line; `now` in milliseconds since 1970. */
export function describeSite(site: SiteReport, now: number): SafeText {
	return words.sites.line(site.title, outcomeOf(site, now));
}

function outcomeOf(site: SiteReport, now: number): SafeText {
	const {outcome, added, updated, edited, vanished, why} = site;
	const told = words.sites;
	switch (outcome) {
		case 'failed':
			return why ?? told.unchanged;
		case 'busy':
			return told.busy;
		case 'resting':
			return restOf(site, now);
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

/** Until when it rests, and whether it can be asked sooner. */
function restOf({until = 0, isAtItsWish, folder}: SiteReport, now: number): SafeText {
	const {isGone, resting, askedAlready} = words.sites;
	if (until === Number.POSITIVE_INFINITY) return isGone(sanitiseLine(folder));
	return (isAtItsWish ? resting : askedAlready)(Math.max(1, Math.ceil((until - now) / minuteMs)));
}
