import type {Removed} from '../../core/collection/removed.ts';
import {repairText} from '../../core/text/damage/repair-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {labelBlock} from '../boilerplate/label.ts';
import type {Document} from '../html/dom.ts';
import {dropHidden} from '../html/hidden.ts';
import {markdownBlocks} from '../html/markdown-blocks.ts';
import {parsePage} from '../html/parse.ts';
import {textBlocks} from '../html/text-blocks.ts';
import {toMarkdown} from '../html/to-markdown.ts';

/** What became of the HTML of a post. */
export interface Content {
	/** Markdown. */
	readonly body: SafeText;
	readonly removed: readonly Removed[];
	/** How damaged text was repaired. */
	readonly repaired: SafeText | undefined;
}

/**
 * What a parser of HTML passes over inside of a page (HTML Standard, sections 13.2.5.42 and
 * 13.2.6.4.7): the start of CDATA, and the frame of another page that was pasted into a post.
 */
const ignored = /<!\[CDATA\[[^<>]*>?|<!doctype\b[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi;

/** What plugins put into a post, by the classes that their documentation names: for its page, not for its text. */
const plugins =
	'.sharedaddy,.jp-relatedposts,.wp-block-jetpack-related-posts,.wp-block-jetpack-sharing-buttons,.wp-block-jetpack-subscriptions,.wp-block-jetpack-like,.yarpp-related';

/**
 * Reads the content of a post, which is an article already: nothing of it is weighed. What is never
 * shown goes, and so do the blocks of plugins and lines that say "Advertisement" and nothing else.
 * `address` is that of the post, for its relative links. Throws for what no parser can hold.
 */
export async function readContent(html: string, address: string | undefined): Promise<Content> {
	const {text, repaired} = await repairText(html);
	const document = parsePage(text.replace(ignored, ''));
	if (address !== undefined) resolveLinks(document, address);
	const aside = dropPlugins(document);
	const hidden = dropHidden(document);
	const {body, labels} = dropLabels(toMarkdown(document.body));
	return {
		body: sanitise(body),
		removed: [
			...labels,
			...aside.map(words => ({line: 0, rule: 'related', text: sanitise(words)})),
			...hidden.map(words => ({line: 0, rule: 'hidden', text: sanitise(words)})),
		],
		repaired: repaired === undefined ? undefined : sanitiseLine(repaired),
	};
}

function resolveLinks(document: Document, address: string): void {
	for (const link of document.querySelectorAll('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		const isRelative = !/^(?:[a-z][a-z\d+.-]*:|#|$)/i.test(href.trim());
		if (isRelative && URL.canParse(href, address))
			link.setAttribute('href', new URL(href, address).href);
	}
}

function dropPlugins(document: Document): readonly string[] {
	const words: string[] = [];
	for (const element of document.querySelectorAll(plugins)) {
		words.push(...textBlocks(element));
		element.remove();
	}

	return words;
}

/** UTF-16 units. */
const longestLabel = 80;

/** Takes out the blocks that are a label of advertising; one that ends as a sentence is none. */
function dropLabels(markdown: string): {
	readonly body: string;
	readonly labels: readonly Removed[];
} {
	const kept: string[] = [];
	const labels: Removed[] = [];
	for (const block of markdownBlocks(markdown, 0)) {
		const {text} = block;
		const isLabel =
			text.length <= longestLabel && labelBlock(text) === 'ad' && !/[.。]$/.test(text);
		if (isLabel) labels.push({line: 0, rule: 'ad', at: kept.length, text: sanitise(text)});
		else kept.push(block.markdown);
	}

	return {body: kept.join('\n\n'), labels};
}
