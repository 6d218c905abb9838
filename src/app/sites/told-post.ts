import type {SiteState} from '../../disk/sites/site-state.ts';
import type {ImportedStory} from '../../import/imported.ts';
import type {SitePost} from '../../import/site.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {globalGuid} from './guids.ts';

/** A post as the library takes it. */
export interface ToldPost {
	readonly story: ImportedStory;
	readonly post: SitePost;
	/** SHA-256 of what the site told of it. */
	readonly told: string;
}

/**
 * A post as a story of the library: with a name of its own in the whole world, in the category that
 * the reader wants; a page has no date.
 */
export function toldPost(post: SitePost, {name, category, title}: SiteState): ToldPost {
	const {story, isPage} = post;
	const guid = story.guid === undefined ? undefined : globalGuid(story.guid, name);
	return {
		post,
		told: hash(post.original),
		story: {
			...story,
			guid,
			site: story.site ?? title,
			...(category !== undefined && {categories: [category]}),
			...(isPage && {isPage, date: undefined}),
		},
	};
}
