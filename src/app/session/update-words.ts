import {join, type SafeText, safe} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import type {SiteReport, UpdateReport} from '../sites/report.ts';

/**
 * What became of an update, as one sentence: `12 new stories, 1 changed, 1 site failed: The Lane: …`.
 * Undefined where nobody asked for it and there is nothing to tell.
 */
export function tellUpdate(
	{sites, isInterrupted}: UpdateReport,
	isByItself: boolean,
): SafeText | undefined {
	const {newStories, updated, nothingNew, askedShortly, nothingFollowed, interrupted} = words.sites;
	const sum = (of: 'added' | 'updated'): number =>
		sites.reduce((total, site) => total + site[of].length, 0);
	const [added, changed] = [sum('added'), sum('updated')];
	const failed = sites.filter(({outcome}) => outcome === 'failed');
	const told = [
		...(added > 0 ? [newStories(added)] : []),
		...(changed > 0 ? [updated(changed)] : []),
		...(failed.length > 0 ? [failuresOf(failed)] : []),
	];
	if (told.length > 0) return join(told, safe`, `);
	if (isByItself) return undefined;
	if (isInterrupted) return interrupted;
	if (sites.length === 0) return nothingFollowed;
	return sites.every(({outcome}) => outcome === 'resting') ? askedShortly : nothingNew;
}

/** Which sites failed; of one, why. */
function failuresOf(failed: readonly SiteReport[]): SafeText {
	const {failures, line} = words.sites;
	const [first, ...others] = failed;
	const what =
		first?.why !== undefined && others.length === 0
			? line(first.title, first.why)
			: join(
					failed.map(({title}) => title),
					safe`, `,
				);
	return failures(failed.length, what);
}
