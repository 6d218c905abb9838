import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {parsePage} from '../html/parse.ts';
import {resolve} from './feed.ts';

/** A feed that a page names. */
export interface NamedFeed {
	readonly url: string;
	readonly title: SafeText;
}

const feedType = /^(?:application\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|json)|text\/xml)\b/i;
/** Addresses of what is fed but is no story. */
const isComments = /\bcomments?\b/i;

/**
 * The feeds that a page names, in its order, those of comments last: by `<link rel="alternate">` (RSS
 * Advisory Board, autodiscovery), else by links whose address ends like a feed's.
 */
export function findFeeds(html: string, url: string): readonly NamedFeed[] {
	const page = parsePage(html);
	const base =
		resolve(page.querySelector('base[href]')?.getAttribute('href') ?? undefined, url) ?? url;
	const named = [...page.querySelectorAll('link[rel][type][href]')].filter(
		link =>
			/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(link.getAttribute('rel') ?? '') &&
			feedType.test(link.getAttribute('type') ?? ''),
	);
	const links =
		named.length > 0
			? named
			: [...page.querySelectorAll('a[href]')].filter(link =>
					/(?:\/feed\/?|\.rss|\.atom|\/(?:rss|atom|feed|index)\.(?:xml|json))$/i.test(
						link.getAttribute('href') ?? '',
					),
				);
	const found = links.flatMap(link => {
		const address = resolve(link.getAttribute('href') ?? undefined, base);
		const title = sanitiseLine(link.getAttribute('title') ?? '');
		return address === undefined ? [] : [{url: address, title}];
	});
	const isAside = ({url: address, title}: NamedFeed) =>
		Number(isComments.test(`${title} ${new URL(address).pathname}`));
	return found.sort((one, other) => isAside(one) - isAside(other));
}

/** The feeds that a `Link` header names (RFC 8288). */
export function feedsInHeader(header: string | undefined, url: string): readonly NamedFeed[] {
	const links = (header ?? '').matchAll(
		/<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]+))*)/g,
	);
	return [...links].flatMap(([, address, parameters = '']) => {
		const isFeed =
			/\brel\s*=\s*"?[^"]*\balternate\b/i.test(parameters) &&
			feedType.test(/\btype\s*=\s*"?([^";,\s]+)/i.exec(parameters)?.[1] ?? '');
		const found = isFeed ? resolve(address, url) : undefined;
		return found === undefined ? [] : [{url: found, title: sanitiseLine('')}];
	});
}
