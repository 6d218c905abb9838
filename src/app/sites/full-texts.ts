import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import type {Fetch} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';
import type {ImportedStory} from '../../import/imported.ts';
import {largestPage} from '../../import/limits.ts';
import type {SitePost} from '../../import/site.ts';

/** Posts with their texts, and a sentence on those whose page could not be had. */
export interface FullTexts {
	readonly posts: readonly SitePost[];
	readonly notices: readonly SafeText[];
}

/**
 * Fetches the pages of posts for their texts: where a feed gives summaries, or always, as the reader
 * wants it. What a page gives less of than the feed stays as the feed has it. Rejects only when it is
 * aborted.
 */
export async function fullTexts(
	posts: readonly SitePost[],
	{full}: Pick<SiteState, 'full'>,
	get: Fetch,
	signal: AbortSignal | undefined,
): Promise<FullTexts> {
	const isWanted = ({isSummary, story}: SitePost): boolean =>
		story.source !== undefined && (full === 'always' || (full === 'auto' && isSummary === true));
	if (!posts.some(isWanted)) return {posts, notices: []};
	const whyNot: SafeText[] = [];
	const filled = await Promise.all(posts.map(post => (isWanted(post) ? fill(post) : post)));
	const [first] = whyNot;
	return {posts: filled, notices: first ? [words.sites.noPages(whyNot.length, first)] : []};

	async function fill(post: SitePost): Promise<SitePost> {
		const {story} = post;
		try {
			const page = await readPage(story.source ?? '', get, signal);
			if (page === undefined || page.body.length <= story.body.length) return post;
			const {body, removed, doubts, repaired} = page;
			return {...post, story: {...story, body, removed, doubts, repaired}};
		} catch (error) {
			signal?.throwIfAborted();
			whyNot.push(sanitiseLine((error as Error).message));
			return post;
		}
	}
}

async function readPage(
	url: string,
	get: Fetch,
	signal: AbortSignal | undefined,
): Promise<ImportedStory | undefined> {
	const wanted = {url, maximumBytes: largestPage, accept: 'text/html', isTyped: false};
	const {status, url: from, bytes} = await get(wanted, signal);
	if (status !== 200)
		throw new Error(words.sites.answers(sanitiseLine(URL.parse(url)?.host ?? url), status));
	const {importBytes} = await import('../../import/import-bytes.ts');
	const {stories} = await importBytes(bytes, {name: from, from, as: 'html'});
	return stories[0];
}
