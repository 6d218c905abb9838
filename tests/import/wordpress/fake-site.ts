import {safe} from '../../../src/core/text/safe-text.ts';
import {FetchError} from '../../../src/core/web/fetch.ts';
import type {Answer, Fetch} from '../../../src/import/site.ts';

/** A post or a page as a site keeps it. */
export interface FakePost {
	id: number;
	type: 'posts' | 'pages';
	title: string;
	content: string;
	/** In the site's time, which is that of Greenwich. */
	date: string;
	modified: string;
	isLocked?: boolean;
}

/** A comment as a site keeps it. */
export interface FakeComment {
	id: number;
	post: number;
	parent: number;
	text: string;
	isHeld?: boolean;
}

/** A small site of WordPress in memory, which answers as a real one was seen to. */
export interface FakeSite {
	readonly posts: FakePost[];
	readonly comments: FakeComment[];
	/** Routes that answer 401; `front` is the first page, which then fails altogether. */
	readonly closed: Set<string>;
	/** It gives no more of a list at once. */
	mostAtOnce: number;
	/** It does not say how many there are of what it lists. */
	isSilent: boolean;
	/** What was asked: `posts?per_page=100…`, `front`. */
	readonly asked: string[];
	readonly get: Fetch;
}

const origin = 'https://tern.example';
const front = `<html lang="en-GB"><body><nav><a href="/">Home</a><a href="/c/tales">T</a><a href="${origin}/c/news/">N</a></nav></body></html>`;

export function fakeSite(): FakeSite {
	const site: FakeSite = {
		posts: [],
		comments: [],
		closed: new Set(),
		mostAtOnce: 100,
		isSilent: false,
		asked: [],
		get: async ({url}) => answer(site, new URL(url)),
	};
	return site;
}

function answer(site: FakeSite, url: URL): Answer {
	const route = /^\/wp-json\/(?:wp\/v2\/)?(.*)$/.exec(url.pathname)?.[1];
	site.asked.push(route === undefined ? 'front' : `${route}${url.search}`);
	if (route === undefined) {
		if (site.closed.has('front')) throw new FetchError(safe`tern.example does not answer.`);
		const link = `<${origin}/wp-json/>; rel="https://api.w.org/"`;
		return {status: 200, url: url.href, headers: {link}, bytes: Buffer.from(front)};
	}

	if (site.closed.has(route)) return json(url, 401, {code: 'rest_login_required'});
	if (route === '') return json(url, 200, {name: 'Tern &amp; Lane', description: '', home: origin});
	return list(site, route, url);
}

function list(site: FakeSite, route: string, url: URL): Answer {
	const size = Number(url.searchParams.get('per_page'));
	if (size > site.mostAtOnce) return json(url, 400, {code: 'rest_invalid_param'});
	const page = Number(url.searchParams.get('page') ?? 1);
	const all = itemsOf(site, route, url.searchParams);
	if (all === undefined) return json(url, 401, {code: 'rest_cannot_read_post'});
	const pages = Math.ceil(all.length / size);
	if (page > 1 && page > pages) return json(url, 400, {code: 'rest_post_invalid_page_number'});
	const numbers = {'x-wp-total': String(all.length), 'x-wp-totalpages': String(pages)};
	const items = all.slice((page - 1) * size, page * size);
	return json(url, 200, items, site.isSilent ? {} : numbers);
}

function itemsOf(
	site: FakeSite,
	route: string,
	asked: URLSearchParams,
): readonly object[] | undefined {
	if (route === 'categories') {
		return ['News', 'Tales', 'Unused'].map(name => ({
			name,
			link: `${origin}/c/${name.toLowerCase()}/`,
		}));
	}

	if (route === 'comments') return commentsOf(site, asked.get('post'));
	const include = asked.get('include')?.split(',').map(Number);
	const by = asked.get('orderby') === 'modified' ? 'modified' : 'date';
	return site.posts
		.filter(({type, id}) => type === route && (include?.includes(id) ?? true))
		.sort((one, other) => (one[by] < other[by] ? 1 : -1))
		.map(writePost);
}

/** Who asks for the comments of a locked post gets none at all. */
function commentsOf(site: FakeSite, post: string | null): readonly object[] | undefined {
	const posts = post?.split(',').map(Number);
	if (site.posts.some(({id, isLocked}) => isLocked && posts?.includes(id))) return undefined;
	return site.comments
		.filter(comment => !comment.isHeld && (posts?.includes(comment.post) ?? true))
		.sort((one, other) => (posts ? one.id - other.id : other.id - one.id))
		.map(({id, post, parent, text}) => ({
			id,
			post,
			parent,
			author_name: 'R &amp; Co',
			date: `2025-12-01T00:00:${String(id).padStart(2, '0')}`,
			content: {rendered: `<p>${text}</p>`},
		}));
}

function writePost({id, type, title, content, date, modified, isLocked = false}: FakePost): object {
	return {
		id,
		type: type === 'pages' ? 'page' : 'post',
		slug: title === '' ? `${id}-2` : 'a-slug',
		guid: {rendered: `${origin}/?p=${id}&#038;x=1`},
		link: `${origin}/${id}/`,
		date,
		modified_gmt: modified,
		title: {rendered: title === '' ? 'Untitled' : title},
		content: {rendered: isLocked ? '' : content, protected: isLocked},
		_embedded: {
			author: [{name: 'Ada O&#039;Neil', avatar_urls: {24: 'https://avatar.example/d41d8c'}}],
			'wp:term': [[{taxonomy: 'category', name: 'Q&amp;A'}], [{taxonomy: 'post_tag', name: 'ice'}]],
		},
	};
}

function json(url: URL, status: number, value: unknown, headers = {}): Answer {
	return {status, url: url.href, headers, bytes: Buffer.from(JSON.stringify(value))};
}
