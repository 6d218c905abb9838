import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {UpdateReport} from '../../../src/app/sites/report.ts';
import type {Outside} from '../../../src/app/sites/run.ts';
import type {UpdateOptions} from '../../../src/app/sites/update-sites.ts';
import {updateSites} from '../../../src/app/sites/update-sites.ts';
import {makeDate} from '../../../src/core/story-format/parse-date.ts';
import {sanitise, sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {FetchError} from '../../../src/core/web/fetch.ts';
import {keepSite, sitesFolder} from '../../../src/disk/sites/site-files.ts';
import {newSite, type SiteState} from '../../../src/disk/sites/site-state.ts';
import {disk, makeFolder} from '../../../src/disk/storage/file-system.ts';
import {makeStory} from '../../../src/import/imported.ts';
import type {SiteNews, SitePost, SiteReader} from '../../../src/import/site.ts';
import {InterfaceClosedError} from '../../../src/import/wordpress/rest/interface.ts';

/** A post as the site of a test has it. */
export interface Post {
	readonly guid: string;
	readonly title: string;
	readonly text: string;
	readonly isPage?: boolean;
	/** Whether the feed has only a summary of it. */
	readonly isSummary?: boolean;
}

/** A site without a network: what it has can be changed between two updates. */
export interface Site {
	posts: Post[];
	/** What it says in place of an answer. */
	trouble: {readonly sentence: string; readonly retryAfterMs?: number} | undefined;
	/** Posts in one answer; the next ones come in another. */
	postsInAnswer: number;
	/** Awaited before each answer but the first. */
	onNextAnswer: () => Promise<void> | void;
	/** How often it was asked. */
	asked: number;
}

export function makeSite(...posts: Post[]): Site {
	return {posts, trouble: undefined, postsInAnswer: 100, onNextAnswer() {}, asked: 0};
}

/** A reader of such sites, by their addresses. */
export function readerOf(sites: Readonly<Record<string, Site>>): SiteReader {
	return {
		kind: 'feed',
		async *read({url}, _fetch, signal) {
			const site = sites[url];
			if (!site) throw new FetchError(sanitiseLine(`${url} is not there.`));
			site.asked++;
			if (site.trouble)
				throw new FetchError(sanitiseLine(site.trouble.sentence), site.trouble.retryAfterMs);
			const size = site.postsInAnswer;
			for (let start = 0; start === 0 || start < site.posts.length; start += size) {
				if (start > 0) await site.onNextAnswer();
				signal?.throwIfAborted();
				yield newsOf(site.posts.slice(start, start + size), start + size >= site.posts.length);
			}
		},
	};
}

/** A reader of a WordPress that lets nobody in. */
const closedReader: SiteReader = {
	kind: 'wordpress',
	read({url}) {
		const host = sanitiseLine(new URL(url).host);
		throw new InterfaceClosedError(sanitiseLine(`The interface of ${host} is closed.`));
	},
};

function newsOf(posts: readonly Post[], isWhole: boolean): SiteNews {
	return {
		title: sanitiseLine('The Lane'),
		posts: posts.map(toPost),
		isWhole,
		notices: [],
		memory: 1,
	};
}

function toPost(post: Post): SitePost {
	const {guid, title, text, isPage = false, isSummary = false} = post;
	return {
		isPage,
		isSummary,
		original: Buffer.from(JSON.stringify(post)),
		story: makeStory({
			title: sanitiseLine(title),
			body: sanitise(text),
			guid: sanitiseLine(guid),
			source: sanitiseLine(guid),
			date: makeDate(2025, 11, 30),
		}),
	};
}

/** A library that follows sites, gone at the end of the block that uses it. */
export interface Followed extends Disposable {
	/** The folder that the library is in. */
	readonly home: string;
	readonly library: string;
	/** Milliseconds since 1970; an update reads it. */
	now: number;
	follow(folder: string, url: string, more?: Partial<SiteState>): Promise<void>;
	update(more?: Partial<UpdateOptions>): Promise<UpdateReport>;
	/** What its sites are asked with. */
	readonly outside: Outside;
	/** Its stories, relative to it, each with the text below its front matter. */
	stories(): Readonly<Record<string, string>>;
}

export function makeFollowed(sites: Readonly<Record<string, Site>>): Followed {
	const home = mkdtempSync(join(tmpdir(), 'dogear-sites-'));
	const library = join(home, 'library');
	makeFolder(disk, sitesFolder(library));
	const fetch = (): never => {
		throw new Error('No test of this folder needs a network.');
	};
	const followed: Followed = {
		home,
		library,
		now: Date.UTC(2026, 10, 28),
		async follow(folder, url, more = {}) {
			const state = newSite({kind: 'feed', url, title: sanitiseLine(folder), ...more});
			await keepSite(library, {folder, state, askedAt: 0});
		},
		outside: {
			clock: () => followed.now,
			fetchFor: () => fetch,
			readerOf: async kind => (kind === 'feed' ? readerOf(sites) : closedReader),
			discover: async url => ({kind: 'feed', url}),
		},
		update: (more = {}) => updateSites({library, isNow: true, outside: followed.outside, ...more}),
		stories() {
			const names = readdirSync(library, {recursive: true, encoding: 'utf8'});
			const stories = names.filter(name => name.endsWith('.md')).sort();
			return Object.fromEntries(stories.map(name => [name, bodyOf(join(library, name))]));
		},
		[Symbol.dispose]: () => rmSync(home, {recursive: true, force: true}),
	};
	return followed;
}

function bodyOf(path: string): string {
	return readFileSync(path, 'utf8')
		.replace(/^---\n[\s\S]*?\n---\n+/, '')
		.trim();
}
