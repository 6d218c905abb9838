import type {parseJsonFeed} from 'feedsmith';
import {type Feed, type FeedText, firstNames, resolve} from './feed.ts';

type Json = ReturnType<typeof parseJsonFeed<string>>;

/** A JSON Feed (version 1 or 1.1, jsonfeed.org). `url` is where it was found. */
export function readJson(feed: Json, url: string): Feed {
	const base = resolve(feed.home_page_url, url) ?? url;
	return {
		title: plain(feed.title),
		tagline: plain(feed.description),
		home: resolve(feed.home_page_url, url),
		lang: feed.language,
		items: (feed.items ?? []).map(item => {
			const link = resolve(item.url, base) ?? resolve(item.external_url, base);
			const content = item.content_html;
			return {
				guid: item.id,
				link,
				title: plain(item.title),
				dates: [item.date_published, item.date_modified].filter(date => date !== undefined),
				authors: firstNames(
					item.authors?.map(({name}) => name),
					feed.authors?.map(({name}) => name),
				),
				categories: firstNames(item.tags),
				lang: item.language ?? feed.language,
				content: content === undefined ? plain(item.content_text) : {value: content, isHtml: true},
				summary: plain(item.summary),
				base: link ?? base,
				told: item,
			};
		}),
		next: resolve(feed.next_url, url),
		generator: undefined,
		freshForMs: undefined,
	};
}

function plain(value: string | undefined): FeedText | undefined {
	return value === undefined ? undefined : {value, isHtml: false};
}
