import type {Collection} from '../../src/core/collection/collection.ts';
import type {FollowedSite} from '../../src/core/collection/followed-site.ts';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import type {State} from '../../src/reader/state.ts';
import {shelf, story} from './support.ts';

/** A followed site; what is not told is usual. */
export function site(title: string, more: Partial<FollowedSite> = {}): FollowedSite {
	return {
		folder: title.toLowerCase().replaceAll(' ', '-'),
		title: text(title),
		tagline: undefined,
		menu: [],
		kind: 'feed',
		url: text('https://lane.example/feed'),
		askedAt: 0,
		updatedAt: 0,
		trouble: undefined,
		fresh: [],
		freshSince: undefined,
		freshDay: undefined,
		changed: new Map(),
		vanished: new Set(),
		...more,
	};
}

/** A story in the folder of a site. */
export function storyOf(folder: string, title: string, more: Partial<StoryHead> = {}): StoryHead {
	const {shortId, ...head} = story(title, more);
	const relativePath = `${folder}/${shortId}.md`;
	return {...head, shortId, relativePath, path: `/library/${relativePath}`, ...more};
}

/** A state at Home of a library that follows sites. */
export function library(
	sites: readonly FollowedSite[],
	stories: readonly StoryHead[],
	more: Partial<State> = {},
	others: Partial<Collection> = {},
): State {
	return shelf(stories, more, {root: '/library', sites, ...others});
}
