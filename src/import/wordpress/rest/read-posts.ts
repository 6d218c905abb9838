import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import type {SitePost} from '../../site.ts';
import {tellUnread, type Unread} from '../unread.ts';
import type {Interface} from './interface.ts';
import {numberAt} from './json.ts';
import {mostComments, readPostComments} from './list-comments.ts';
import {listPages} from './pages.ts';
import {guidOf, isLocked, readPost} from './read-post.ts';

/** So many posts are fetched with their texts at once. */
export const together = 50;

/** Posts with their texts and comments, and sentences on those that could not be read. */
export interface ReadPosts {
	readonly posts: readonly SitePost[];
	readonly notices: readonly SafeText[];
}

const nothing = {comments: undefined, isCut: false};

/** Fetches posts by their ids, `together` at most, and of these the ones whose guids are wanted. */
export async function readPosts(
	site: Interface,
	route: 'posts' | 'pages',
	ids: readonly number[],
	name: SafeText | undefined,
	isWanted: (guid: string) => boolean,
): Promise<ReadPosts> {
	const found: unknown[] = [];
	const parameters = {include: ids.join(','), _embed: 'author,wp:term'};
	let told = 0;
	for await (const {items} of listPages(site, route, parameters, together)) {
		found.push(...items.filter(item => isWanted(guidOf(item))));
		told += items.length;
		if (told >= ids.length) break;
	}

	// Who asks for the comments of a locked post gets none at all.
	const fetched = found.filter(post => !isLocked(post)).map(post => numberAt(post, 'id'));
	const {comments, isCut} = fetched.length === 0 ? nothing : await readPostComments(site, fetched);
	const posts: SitePost[] = [];
	const unread: Unread[] = [];
	for (const each of found) {
		const post = await readPost(each, {site: name, comments});
		if ('story' in post) posts.push(post);
		else unread.push(post);
	}

	const cut = isCut ? [words.import.commentsAreCut(mostComments)] : [];
	return {posts, notices: [...tellUnread(unread), ...cut]};
}
