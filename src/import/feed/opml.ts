import {generateOpml, parseOpml} from 'feedsmith';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {resolve} from './feed.ts';

/** A feed of a list that another program wrote. */
export interface ListedFeed {
	readonly url: string;
	/** Empty where it has none. */
	readonly title: SafeText;
	/** Folders and categories that it stands in. */
	readonly tags: readonly SafeText[];
}

type Outline = NonNullable<
	NonNullable<ReturnType<typeof parseOpml<string>>['body']>['outlines']
>[number];

/** Folders deeper than this are an attack. */
const deepest = 50;

/**
 * The feeds of an OPML file (opml.org, versions 1.0 and 2.0), each once; outlines around a feed are its
 * tags. Undefined where the text is none.
 */
export function readOpml(text: string): readonly ListedFeed[] | undefined {
	try {
		const {body} = parseOpml(text);
		return once((body?.outlines ?? []).flatMap(outline => feedsIn(outline, [])));
	} catch {
		return undefined;
	}
}

function feedsIn(outline: Outline, around: readonly string[]): readonly ListedFeed[] {
	const {xmlUrl, title, text, category, outlines = []} = outline;
	const name = title ?? text ?? '';
	if (around.length > deepest) return [];
	const url = resolve(xmlUrl, 'about:blank');
	const inside = url === undefined && name !== '' ? [...around, name] : around;
	const feed =
		url === undefined
			? []
			: [
					{
						url,
						title: sanitiseLine(name),
						tags: tagsOf([...around, ...(category ?? '').split(/[,/]/)]),
					},
				];
	return [...feed, ...outlines.flatMap(each => feedsIn(each, inside))];
}

/** Names as tags, each once. */
export function tagsOf(names: readonly string[]): readonly SafeText[] {
	return [...new Set(names.map(sanitiseLine))].filter(name => name !== '');
}

/** The first of each address. */
export function once(feeds: readonly ListedFeed[]): readonly ListedFeed[] {
	const seen = new Set<string>();
	return feeds.filter(({url}) => !seen.has(url) && seen.add(url));
}

/** A feed as a list for other programs has it. */
export interface WrittenFeed {
	readonly title: string;
	readonly url: string;
	readonly home?: string | undefined;
	/** The folder that it stands in. */
	readonly folder?: string | undefined;
}

/** Feeds, one at least, as an OPML 2.0 file: those without a folder come first. */
export function writeOpml(feeds: readonly WrittenFeed[]): SafeText {
	const {'': single = [], ...folders} = Object.groupBy(feeds, ({folder = ''}) => folder);
	const grouped = Object.entries(folders).map(([folder, inside = []]) => ({
		text: folder,
		title: folder,
		outlines: inside.map(asOutline),
	}));
	const outlines = [...single.map(asOutline), ...grouped];
	const written = generateOpml({head: {title: 'dogear'}, body: {outlines}});
	return sanitise(`${written.trimEnd()}\n`);
}

function asOutline({title, url, home}: WrittenFeed) {
	return {text: title, title, type: 'rss', xmlUrl: url, ...(home && {htmlUrl: home})};
}
