/** Words of a feed, and whether they are HTML. */
export interface FeedText {
	readonly value: string;
	readonly isHtml: boolean;
	/** What its relative addresses are relative to, where it says so (`xml:base`). */
	readonly base?: string | undefined;
}

/** An item of any kind of feed, as it was told; nothing is sanitised yet. */
export interface FeedItem {
	readonly guid: string | undefined;
	/** Absolute. */
	readonly link: string | undefined;
	readonly title: FeedText | undefined;
	/** The dates as they are written, the one of publishing before others. */
	readonly dates: readonly string[];
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	readonly lang: string | undefined;
	/** The whole text. */
	readonly content: FeedText | undefined;
	/** A part of it, or words about it; often the whole text where there is no content. */
	readonly summary: FeedText | undefined;
	/** The address that its relative addresses are relative to. */
	readonly base: string;
	/** All that the feed says of it: plain JSON. */
	readonly told: unknown;
}

/** A feed of any kind. */
export interface Feed {
	readonly title: FeedText | undefined;
	readonly tagline: FeedText | undefined;
	/** The address of the site, absolute. */
	readonly home: string | undefined;
	readonly lang: string | undefined;
	readonly items: readonly FeedItem[];
	/** The address where older items are (RFC 5005; JSON Feed 1.1, `next_url`). */
	readonly next: string | undefined;
	/** What made it, as it says. */
	readonly generator: string | undefined;
	/** For how long nothing new is to be expected, in milliseconds. */
	readonly freshForMs: number | undefined;
}

/** An address made absolute, where it leads into the web. */
export function resolve(address: string | undefined, base: string): string | undefined {
	if (address === undefined || address.trim() === '') return undefined;
	const url = URL.parse(address.trim(), base);
	return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The name of a person that is written with an address: `ann@example.org (Ann)`, `Ann <ann@…>`. */
export function personName(text: string | undefined): string | undefined {
	const name = (text ?? '')
		.replace(/^\s*\S+@\S+\s*\((.+)\)\s*$/s, '$1')
		.replace(/<[^<>\s]+@[^<>\s]+>|\([^()\s]+@[^()\s]+\)/g, '')
		.trim();
	return name === '' || /^\S+@\S+$/.test(name) ? undefined : name;
}

/** The first of several lists that holds something that is not empty, without repetitions. */
export function firstNames(
	...lists: ReadonlyArray<ReadonlyArray<string | undefined> | undefined>
): readonly string[] {
	const full = lists.map(list => (list ?? []).flatMap(each => each?.trim() || []));
	return [...new Set(full.find(list => list.length > 0))];
}
