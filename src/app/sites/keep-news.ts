import type {Fetch} from '../../core/web/fetch.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';
import type {SiteNews, SitePost} from '../../import/site.ts';
import type {PlannedStory} from '../library/plan.ts';
import {adopt, type Catalogue} from './catalogue.ts';
import {writeSettings} from './collection-file.ts';
import {fullTexts} from './full-texts.ts';
import {keepPosts} from './keep-posts.ts';
import type {Run} from './run.ts';
import {type ToldPost, toldPost} from './told-post.ts';
import {noteStories, type Update} from './update.ts';

/**
 * Takes in what a site told: when it is done, stories and their records are on the shelf, and what is to
 * be remembered is in the update's state. Rejects with what the disk says, or when it is aborted.
 */
export async function keepNews(
	run: Run,
	update: Update,
	news: SiteNews,
	fetch: Fetch,
): Promise<void> {
	const before = update.state;
	update.state = withFacts(before, news);
	for (const guid of news.seen ?? []) update.guids.add(guid);
	for (const {story} of news.posts) if (story.guid !== undefined) update.guids.add(story.guid);
	update.isWhole ||= news.isWhole === true;
	update.freshForMs = news.freshForMs ?? update.freshForMs;
	const unknown = news.posts.filter(post => isNews(update, post));
	const {posts, notices} = await fullTexts(unknown, update.state, fetch, run.signal);
	update.notices.push(...news.notices, ...notices);
	const told = posts.map(post => toldPost(post, update.state));
	if (told.length > 0 || !hasSameFacts(before, update.state)) {
		const kept = await run.inTurn(catalogue => keepInTurn(catalogue, update, told));
		noteStories(update, kept, run.clock());
	}

	update.state = {...update.state, memory: news.memory};
}

/** Whether a post says anything that the site's records do not know. */
function isNews({known, state}: Update, post: SitePost): boolean {
	const record = post.story.guid === undefined ? undefined : known.get(post.story.guid);
	return (
		record === undefined ||
		record.writing !== undefined ||
		record.modified !== post.modified ||
		record.told !== toldPost(post, state).told
	);
}

function keepInTurn(
	catalogue: Catalogue,
	update: Update,
	told: readonly ToldPost[],
): readonly PlannedStory[] {
	const {folder, state} = update;
	if (!update.hasAdopted) adopt(catalogue, folder, state.name);
	update.hasAdopted = true;
	const kept = keepPosts(catalogue, {folder, name: state.name}, told);
	const pages = [...(catalogue.ofSite.get(folder)?.values() ?? [])]
		.map(({file}) => file.slice(folder.length + 1))
		.filter(file => file.startsWith('pages/'));
	const settingsWritten = writeSettings(catalogue.shelf.library, folder, state, pages);
	if (settingsWritten !== undefined) update.state = {...state, settingsWritten};
	return kept;
}

function withFacts(state: SiteState, {title, tagline, home, menu}: SiteNews): SiteState {
	return {
		...state,
		...(title !== undefined && {title}),
		...(tagline !== undefined && {tagline}),
		...(home !== undefined && {home}),
		...(menu !== undefined && {menu}),
	};
}

function hasSameFacts(one: SiteState, other: SiteState): boolean {
	const facts = ({title, tagline, home, menu}: SiteState): string =>
		JSON.stringify([title, tagline, home, menu]);
	return facts(one) === facts(other);
}
