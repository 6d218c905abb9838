import type {KeptSite} from '../../disk/sites/site-files.ts';

/** Sites in an order in which those of one host stand as far apart as may be: a host is asked little at a time. */
export function spread(sites: readonly KeptSite[]): readonly KeptSite[] {
	const seen = new Map<string, number>();
	return sites
		.map(site => {
			const host = URL.parse(site.state.url)?.host ?? '';
			const turn = seen.get(host) ?? 0;
			seen.set(host, turn + 1);
			return {site, turn};
		})
		.sort((one, other) => one.turn - other.turn)
		.map(({site}) => site);
}
