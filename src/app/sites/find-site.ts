import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {type KeptSite, readSites} from '../../disk/sites/site-files.ts';

/**
 * The followed site that a name means: its folder, its title or its address, or the beginning of one
 * folder; else a sentence.
 */
export function findSite(library: string, name: string): KeptSite | SafeText {
	const sites = readSites(library).filter(({state}) => !state.isLeft);
	const exact = sites.find(site => isSiteCalled(site, name));
	if (exact) return exact;
	const [first, ...others] = sites.filter(({folder}) => folder.startsWith(name));
	const asked = sanitiseLine(name);
	if (!first) return words.sites.unknownSite(asked);
	return others.length === 0 ? first : words.sites.severalSites(asked, others.length + 1);
}

/** Whether a name is that of a site's folder, its title or its address. */
export function isSiteCalled({folder, state: {title, url, home}}: KeptSite, name: string): boolean {
	return [folder, title, url, home].includes(name);
}
