import type {Feed, FeedItem} from './feed.ts';

/**
 * The same feed, each item once, and no identifier for two: some programs write one identifier into
 * all items, which are then known by their links.
 */
export function keepApart(feed: Feed): Feed {
	const links = new Map<string, string | undefined>();
	const shared = new Set<string>();
	for (const {guid, link} of feed.items) {
		if (guid === undefined) continue;
		if (links.has(guid) && links.get(guid) !== link) shared.add(guid);
		links.set(guid, link);
	}

	const apart = feed.items.map(item =>
		item.guid !== undefined && shared.has(item.guid) ? {...item, guid: undefined} : item,
	);
	return {...feed, items: onceEach(apart)};
}

function onceEach(items: readonly FeedItem[]): readonly FeedItem[] {
	const seen = new Set<string>();
	return items.filter(({guid}) => {
		const isNew = guid === undefined || !seen.has(guid);
		if (guid !== undefined) seen.add(guid);
		return isNew;
	});
}
