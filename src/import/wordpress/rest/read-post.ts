import {nothing, type SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {type ImportedStory, makeStory} from '../../imported.ts';
import type {SitePost} from '../../site.ts';
import {titleFromName} from '../../title-from-name.ts';
import {readComments, type SiteComment} from '../comments.ts';
import {plainText} from '../plain-text.ts';
import {postDate} from '../post-date.ts';
import {readContent} from '../read-content.ts';
import type {Unread} from '../unread.ts';
import {listAt, numberAt, textAt, valueAt} from './json.ts';

/** The fields that are read, and kept as a post's original: no addresses of people among them. */
const kept = [
	'id',
	'guid',
	'link',
	'date',
	'date_gmt',
	'modified_gmt',
	'slug',
	'type',
	'title',
	'content',
] as const;

/** What is the same for all posts of a site. */
export interface PostContext {
	readonly site: SafeText | undefined;
	/** Those of all posts that were fetched together, by the id of their post; undefined where they are closed. */
	readonly comments: ReadonlyMap<number, readonly SiteComment[]> | undefined;
}

/** By what a post is known for ever: its guid, whose `&` REST writes as HTML. */
export function guidOf(post: unknown): SafeText {
	return plainText(textAt(post, 'guid', 'rendered')) || sanitiseLine(textAt(post, 'link'));
}

/** Whether a password stands before a post. */
export function isLocked(post: unknown): boolean {
	return valueAt(post, 'content', 'protected') === true;
}

/** Makes a story of what REST says of a post, where it has a text and no password. */
export async function readPost(
	post: unknown,
	{site, comments}: PostContext,
): Promise<SitePost | Unread> {
	const title = titleOf(post);
	const address = sanitiseLine(textAt(post, 'link'));
	if (isLocked(post)) return {locked: title || address};
	const html = textAt(post, 'content', 'rendered');
	const content = await readContent(html, address).catch(() => undefined);
	if (!content || content.body === '') return {};
	const said = comments?.get(numberAt(post, 'id')) ?? [];
	const told = readComments(said);
	const terms = listAt(post, '_embedded', 'wp:term').flat();
	const story = makeStory({
		...content,
		title: title || titleFromName('-', content.body),
		date: postDate(textAt(post, 'date'), textAt(post, 'date_gmt')),
		authors: authorsOf(post),
		categories: namesIn(terms, 'category'),
		tags: namesIn(terms, 'post_tag'),
		source: address || undefined,
		guid: guidOf(post) || undefined,
		site,
		comments: told,
		commentCount: told.length || undefined,
	});
	return {
		story,
		isPage: textAt(post, 'type') === 'page',
		modified: textAt(post, 'modified_gmt'),
		original: writeOriginal(post, story, said),
	};
}

/** A post without a title is called by its id in its address, and by a word of its theme. */
function titleOf(post: unknown): SafeText {
	const title = plainText(textAt(post, 'title', 'rendered'));
	const id = String(numberAt(post, 'id'));
	const isUntitled = textAt(post, 'slug').replace(/-\d+$/, '') === id && !title.includes(id);
	return isUntitled ? nothing : title;
}

/** Many sites close the list of their users; then a plugin for search engines often names the author. */
function authorsOf(post: unknown): readonly SafeText[] {
	const embedded = listAt(post, '_embedded', 'author').map(author => textAt(author, 'name'));
	const names = embedded.some(Boolean) ? embedded : [textAt(post, 'yoast_head_json', 'author')];
	return names.map(plainText).filter(Boolean);
}

function namesIn(terms: readonly unknown[], taxonomy: string): readonly SafeText[] {
	return terms
		.filter(term => textAt(term, 'taxonomy') === taxonomy)
		.map(term => plainText(textAt(term, 'name')))
		.filter(Boolean);
}

/** All that the story was made of: it differs when the site tells anything else. */
function writeOriginal(
	post: unknown,
	{authors, categories, tags}: ImportedStory,
	comments: readonly SiteComment[],
): Uint8Array {
	const fields = Object.fromEntries(kept.map(name => [name, valueAt(post, name)]));
	const original = {...fields, authors, categories, tags, comments};
	return Buffer.from(`${JSON.stringify(original, undefined, '\t')}\n`);
}
