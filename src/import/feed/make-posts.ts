import {fingerprint} from '../../core/story-format/fingerprint.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {makeStory} from '../imported.ts';
import type {SitePost} from '../site.ts';
import {titleFromName} from '../title-from-name.ts';
import type {FeedItem} from './feed.ts';
import {type FeedBody, readBody} from './feed-body.ts';
import {firstDate} from './feed-date.ts';
import {lineOf, linesOf} from './feed-words.ts';

/** Fewer words than this, where a feed gives only a summary, are hardly the whole of it. */
const shortWords = 120;
/** How a text ends that goes on elsewhere. */
const endsOpen = /(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])\s*$/u;

/** What names an item for ever: its guid, else its link, else its words. */
export function guidOf(item: FeedItem): SafeText {
	const words = () =>
		`words:${fingerprint([item.title, item.content, item.summary].map(text => text?.value ?? '').join('\n'))}`;
	return sanitiseLine(item.guid ?? '') || sanitiseLine(item.link ?? '') || sanitiseLine(words());
}

/** Tells whether an item changed: what the feed says of it. */
export function versionOf({
	title,
	dates,
	authors,
	categories,
	content,
	summary,
	link,
}: FeedItem): string {
	return fingerprint(
		JSON.stringify([
			title?.value,
			dates,
			authors,
			categories,
			content?.value,
			summary?.value,
			link,
		]),
	);
}

/** Makes a post of an item. `site` is the title of its feed. */
export function makePost(item: FeedItem, site: SafeText | undefined): SitePost {
	const text = item.content ?? item.summary;
	const {markdown, hidden, leadsOn} = text ? bodyOf(text, item) : nothing;
	const body = sanitise(markdown);
	const source = item.link === undefined ? undefined : sanitiseLine(item.link);
	return {
		story: makeStory({
			title: lineOf(item.title) ?? titleFromName('-', markdown),
			body,
			date: firstDate(item.dates),
			authors: linesOf(item.authors),
			categories: linesOf(item.categories),
			lang: item.lang === undefined ? undefined : sanitiseLine(item.lang),
			source,
			guid: guidOf(item),
			site,
			removed: hidden.map(each => ({line: 0, rule: 'hidden', text: sanitise(each)})),
		}),
		isPage: false,
		modified: versionOf(item),
		isSummary: item.link !== undefined && (leadsOn || isSummary(body, item)),
		original: new TextEncoder().encode(JSON.stringify(item.told, undefined, 2)),
	};
}

const nothing: FeedBody = {markdown: '', hidden: [], leadsOn: false};

/** The body of an item; of what no parser can read, the words. */
function bodyOf(text: NonNullable<FeedItem['content']>, item: FeedItem): FeedBody {
	try {
		return readBody(text, item.base, item.link);
	} catch {
		return readBody({value: text.value.replace(/<[^<>]*>/g, ' '), isHtml: true}, item.base);
	}
}

function isSummary(body: string, {content}: FeedItem): boolean {
	if (endsOpen.test(body)) return true;
	return content === undefined && body.split(/\s+/).length < shortWords && !body.includes('\n\n');
}
