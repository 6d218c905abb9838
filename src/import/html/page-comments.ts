import {parseDate} from '../../core/story-format/parse-date.ts';
import type {PageStory} from '../boilerplate/page-story.ts';
import type {Document, Element} from './dom.ts';
import {toMarkdown} from './to-markdown.ts';

const comment =
	'.comment-list .comment,.commentlist .comment,ol.commentlist > li,[itemtype$="/Comment"],.p-comment,li.comment,article.comment';
const author =
	'.comment-author .fn,.fn,[itemprop="author"],.p-author,.comment-author,.author,h4.heading a,.byline a';
/** Where the words of a comment stand, the surest first. */
const words = [
	'.comment-content',
	'[itemprop="text"]',
	'.e-content',
	'.comment-text',
	'blockquote.userstuff',
	'.comment-body > p',
	'.comment-body',
];

/** Reads the comments that a page marks as such. Replies stand in the order of the page. */
export function readComments(document: Document): PageStory['comments'] {
	const found = new Set(document.querySelectorAll(comment));
	const comments = [...found].map(element => {
		const own = (selector: string): Element | undefined =>
			[...element.querySelectorAll(selector)].find(each => closestOf(each, found) === element);
		const time = own('time[datetime]');
		const text = words.map(own).find(each => each !== undefined);
		return {
			author: (own(author)?.textContent ?? '')
				.replace(/\s+(?:says|said)?\s*:?\s*$/i, '')
				.replace(/\s+/g, ' ')
				.trim(),
			date: parseDate(time?.getAttribute('datetime') ?? time?.textContent ?? undefined),
			text: text ? toMarkdown(text) : '',
		};
	});
	return comments.filter(({text}) => text !== '');
}

function closestOf(element: Element, among: ReadonlySet<Element>): Element | undefined {
	for (let at: Element | null = element; at; at = at.parentElement) if (among.has(at)) return at;
	return undefined;
}
