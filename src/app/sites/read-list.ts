import {sanitiseLine} from '../../core/text/sanitise.ts';
import {FetchError} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import type {Wanted} from './follow-site.ts';

/**
 * The feeds of a list that another program wrote; the first tag, or folder, of a feed is the category of
 * its stories. Rejects with a `FetchError` where the file is no such list.
 */
export async function readList(bytes: Uint8Array, path: string): Promise<readonly Wanted[]> {
	const {readFeedList} = await import('../../import/feed/feed-list.ts');
	const feeds = await readFeedList(bytes);
	if (!feeds || feeds.length === 0) throw new FetchError(words.sites.noFile(sanitiseLine(path)));
	return feeds.map(({url, title, tags: [category]}) => ({
		kind: 'feed',
		url,
		title: title === '' ? undefined : title,
		...(category !== undefined && {category}),
	}));
}
