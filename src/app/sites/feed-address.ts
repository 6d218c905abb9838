import type {SiteState} from '../../disk/sites/site-state.ts';

/**
 * The address of a site's feed, for programs that know no other kind of site. Every WordPress has one at
 * `?feed=rss2`, whatever its permalinks (WordPress Feeds, developer.wordpress.org/advanced-administration).
 */
export function feedAddress({kind, url}: Pick<SiteState, 'kind' | 'url'>): string {
	const address = URL.parse(url);
	if (kind === 'feed' || !address) return url;
	address.pathname = address.pathname.replace(/\/?$/, '/');
	address.search = '?feed=rss2';
	return address.href;
}
