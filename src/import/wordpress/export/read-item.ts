import type {SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {type ImportedStory, makeStory} from '../../imported.ts';
import {titleFromName} from '../../title-from-name.ts';
import {readComments, type SiteComment} from '../comments.ts';
import {postDate} from '../post-date.ts';
import {rawContent} from '../raw-content.ts';
import {readContent} from '../read-content.ts';
import type {Unread} from '../unread.ts';
import {attributeOf, childrenOf, lineIn, lineOf, textOf} from './elements.ts';

/** What the head of an export says of its site. */
export interface ExportedSite {
	readonly title: SafeText;
	/** The names that authors show, by those with which they log in, in small letters. */
	readonly authors: ReadonlyMap<string, SafeText>;
}

/** Whether an item is a post or a page that everybody could see. */
export function isPublished(item: unknown): boolean {
	return (
		/^(?:post|page)$/.test(textOf(item, 'wp:post_type')) && textOf(item, 'wp:status') === 'publish'
	);
}

/** Reads the head of an export: RSS 2.0 with the elements of WXR 1.0 to 1.2. */
export function readSite(channel: unknown): ExportedSite {
	const authors = childrenOf(channel, 'wp:author').map(
		author =>
			[
				textOf(author, 'wp:author_login').toLowerCase(),
				lineOf(author, 'wp:author_display_name') || lineOf(author, 'wp:author_login'),
			] as const,
	);
	return {title: lineOf(channel, 'title'), authors: new Map(authors)};
}

/** Makes a story of a published item, where it has a text and no password. */
export async function readItem(item: unknown, site: ExportedSite): Promise<ImportedStory | Unread> {
	const title = lineOf(item, 'title');
	const address = sanitiseLine(textOf(item, 'link'));
	if (textOf(item, 'wp:post_password') !== '') return {locked: title || address};
	const content = await readContent(rawContent(textOf(item, 'content:encoded')), address).catch(
		() => undefined,
	);
	if (!content || content.body === '') return {};
	const login = textOf(item, 'dc:creator');
	const author = site.authors.get(login.toLowerCase()) ?? sanitiseLine(login);
	const comments = readComments(childrenOf(item, 'wp:comment').flatMap(readComment));
	return makeStory({
		...content,
		title: title || titleFromName('-', content.body),
		date: postDate(
			textOf(item, 'wp:post_date'),
			textOf(item, 'wp:post_date_gmt'),
			textOf(item, 'pubDate'),
		),
		authors: author === '' ? [] : [author],
		categories: labels(item, 'category'),
		tags: labels(item, 'post_tag'),
		source: address || undefined,
		guid: sanitiseLine(textOf(item, 'guid')) || address || undefined,
		site: site.title || undefined,
		comments,
		commentCount: comments.length || undefined,
	});
}

/** The first versions wrote tags as `domain="tag"`, and each label a second time without a name. */
function labels(item: unknown, domain: 'category' | 'post_tag'): readonly SafeText[] {
	const wanted = domain === 'post_tag' ? /^(?:post_)?tag$/ : /^category$/;
	const found = childrenOf(item, 'category')
		.filter(label => wanted.test(attributeOf(label, 'domain')))
		.map(lineIn)
		.filter(Boolean);
	return [...new Set(found)];
}

/** Held ones were never shown, and neither were the notes that editors write each other. */
function readComment(comment: unknown): readonly SiteComment[] {
	const isShown =
		/^(?:1|approved?)$/.test(textOf(comment, 'wp:comment_approved')) &&
		/^(?:comment)?$/.test(textOf(comment, 'wp:comment_type'));
	if (!isShown) return [];
	return [
		{
			id: Number(textOf(comment, 'wp:comment_id')),
			parent: Number(textOf(comment, 'wp:comment_parent')),
			author: textOf(comment, 'wp:comment_author'),
			date: textOf(comment, 'wp:comment_date'),
			content: rawContent(textOf(comment, 'wp:comment_content')),
		},
	];
}
