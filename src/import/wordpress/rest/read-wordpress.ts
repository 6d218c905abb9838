import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {FetchError} from '../../../core/web/fetch.ts';
import {words} from '../../../core/words/words.ts';
import type {Answer, Fetch, SiteAsked, SiteNews, SiteReader} from '../../site.ts';
import {findInterface} from './find-interface.ts';
import {type Interface, InterfaceClosedError, openInterface} from './interface.ts';
import {mostEntries} from './list-entries.ts';
import {lookAround} from './look-around.ts';
import {readMemory, writeMemory} from './memory.ts';
import {type About, readAbout} from './read-about.ts';
import {readPosts, together} from './read-posts.ts';
import {remember} from './remember.ts';

/** Bytes of a site's first page. */
const largestFront = 5 * 1024 * 1024;

/**
 * Reads a site of WordPress by its REST interface (WordPress 4.7 and later). First all posts are
 * listed without their texts; then those are fetched that are new or changed, or whose comments
 * are. Throws an `InterfaceClosedError` where the interface is shut, which the feed may not be.
 */
export const wordpressReader: SiteReader = {kind: 'wordpress', read};

async function* read(asked: SiteAsked, get: Fetch, signal?: AbortSignal): AsyncGenerator<SiteNews> {
	const {url, limit} = asked;
	const before = readMemory(asked.memory, limit);
	const getFront = () => get({url, maximumBytes: largestFront, isTyped: true}, signal);
	const front = before ? undefined : await getFront();
	const root = before?.root ?? rootOf(front, url);
	const site = openInterface(root, url, get, signal);
	const look = await lookAround(site, asked, before);
	const {wanted, posts, pages} = look;
	const isQuiet = wanted.posts.length + wanted.pages.length === 0;
	const about = isQuiet && before ? {} : await tellAbout(site, front ?? (await orNone(getFront())));
	const told = new Set<string | undefined>();
	for (const route of ['posts', 'pages'] as const) {
		for (let at = 0; at < wanted[route].length; at += together) {
			const ids = wanted[route].slice(at, at + together);
			const read = await readPosts(site, route, ids, about.title, look.isWanted);
			for (const {story} of read.posts) told.add(story.guid);
			yield {...about, ...read, memory: asked.memory ?? null};
		}
	}

	const listed = [...posts.entries, ...pages.entries].map(({guid}) => guid);
	yield {
		...about,
		posts: [],
		seen: listed.filter(guid => !told.has(guid)),
		isWhole: posts.isWhole && pages.isWhole,
		notices: posts.entries.length >= mostEntries ? [words.import.siteIsCut(mostEntries)] : [],
		memory: writeMemory(remember(limit, before, look)),
	};
}

/** What a site says of itself is no condition for reading it. */
async function tellAbout(site: Interface, front: Answer | undefined): Promise<About> {
	try {
		return await readAbout(site, front);
	} catch (error) {
		if (error instanceof InterfaceClosedError) return {};
		throw error;
	}
}

/** Some sites show their pages to browsers only. */
async function orNone(answer: Promise<Answer>): Promise<Answer | undefined> {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof FetchError) return undefined;
		throw error;
	}
}

function rootOf(front: Answer | undefined, url: string): string {
	const root = front && findInterface(front);
	if (root !== undefined) return root;
	throw new InterfaceClosedError(words.import.interfaceIsClosed(sanitiseLine(new URL(url).host)));
}
