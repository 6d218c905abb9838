import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {type KeptSite, keepSite, readSites, sitesFolder} from '../../disk/sites/site-files.ts';
import {newSite, type SiteState} from '../../disk/sites/site-state.ts';
import {makeLikeParent} from '../library/modes.ts';
import {readSiteRecords, writeSiteRecords} from '../library/site-records.ts';
import {takeTurn} from '../library/turn.ts';
import {feedAddress} from './feed-address.ts';
import {siteFolder, takenNames} from './site-folder.ts';

/** A site that is to be followed, and how. */
export type Wanted = Pick<SiteState, 'kind' | 'url'> &
	Partial<Pick<SiteState, 'typed' | 'first' | 'full' | 'category' | 'isLocalAllowed'>> & {
		readonly title?: SafeText | undefined;
	};

/** A site that is followed now. */
export interface Followed {
	readonly site: KeptSite;
	/** Whether it was followed before. */
	readonly isKnown: boolean;
}

/**
 * Notes that sites are followed from now on; nothing is asked of them yet. One that was followed once,
 * and left, goes on in its folder. Rejects with what the disk says.
 */
export function followSites(
	library: string,
	wanted: readonly Wanted[],
): Promise<readonly Followed[]> {
	return takeTurn(library, async () => {
		makeLikeParent(sitesFolder(library));
		const sites = readSites(library);
		const known = new Map(sites.flatMap(site => namesOf(site).map(name => [name, site] as const)));
		const taken = takenNames(library, sites);
		const followed = wanted.map(each => followOne(each, known, taken));
		const added = followed.filter(({isKnown}) => !isKnown).map(({site}) => site);
		for (const {folder} of added) forgetMissing(library, folder);
		// A long list waits for the disk with the first answer of each.
		const isSynced = added.length === 1;
		await Promise.all(added.map(site => keepSite(library, site, isSynced)));
		return followed;
	});
}

/** By its feed it stands in the list that we write for other programs. */
function namesOf({state}: KeptSite): readonly string[] {
	return [feedAddress(state), state.url, state.name];
}

function followOne(
	{title, ...wanted}: Wanted,
	known: Map<string, KeptSite>,
	taken: Set<string>,
): Followed {
	const old = known.get(wanted.url);
	if (old && !old.state.isLeft) return {site: old, isKnown: true};
	const folder = old?.folder ?? siteFolder(taken, title, wanted.url);
	const site = {folder, state: old ? again(old, wanted) : first(wanted, title), askedAt: 0};
	known.set(wanted.url, site);
	return {site, isKnown: false};
}

function first(wanted: Omit<Wanted, 'title'>, title: SafeText | undefined): SiteState {
	return newSite({...wanted, title: title ?? sanitiseLine(wanted.url)});
}

/** What it remembered of its answers is forgotten: all that it has is wanted once more. */
function again({state}: KeptSite, wanted: Omit<Wanted, 'title'>): SiteState {
	const {isLeft: _, memory: __, trouble: ___, ...rest} = state;
	return {...rest, ...wanted};
}

/** Stories that went when the site was left, or were taken away before, may come again. */
function forgetMissing(library: string, folder: string): void {
	const records = readSiteRecords(library, folder);
	const there = records.filter(({file}) => existsSync(join(library, file)));
	if (there.length < records.length) writeSiteRecords(library, folder, there);
}
