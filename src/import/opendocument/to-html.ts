import {decodeEntities} from '../../core/document/entities.ts';
import {beginRuns, plain} from '../html/runs.ts';
import {elementsAround, joinParagraphs} from '../html/style-names.ts';
import {type Inline, passedOver, writeInline} from './inlines.ts';
import {beginList, openTag} from './lists.ts';
import type {Styles} from './styles.ts';
import {writeTable} from './tables.ts';
import {attribute, childrenOf, type Node, nameOf} from './tree.ts';
import type {ListPlace, Writing} from './writing.ts';

/** A text as a page of HTML, and what its title page calls it. */
export interface Page {
	readonly html: string;
	readonly title: string;
}

/**
 * Writes the text of a document (OpenDocument 1.3 part 3, sections 5 to 7) as HTML, by its elements
 * and the meaning of its styles.
 */
export function toHtml(text: Node, styles: Styles, inside: Writing['inside']): Page {
	const writing: Writing = {
		styles,
		inside,
		notes: [],
		counts: new Map(),
		title: '',
		writeBlocks: (nodes, list) => writeBlocks(nodes, writing, list),
	};
	const body = joinParagraphs(writeBlocks(childrenOf(text), writing));
	return {html: body + writing.notes.join(''), title: writing.title};
}

function writeBlocks(nodes: readonly Node[], writing: Writing, list?: ListPlace): string {
	return nodes.map(node => writeBlock(node, writing, list)).join('');
}

function writeBlock(node: Node, writing: Writing, list: ListPlace | undefined): string {
	const name = nameOf(node);
	if (passedOver.test(name)) return '';
	switch (name) {
		case 'text:p':
		case 'text:h':
			return writeParagraph(node, writing);
		case 'text:list':
			return writeList(node, writing, list);
		case 'table:table':
			return writeTable(node, writing);
		case 'text:section':
			return attribute(node, 'text:display') === 'none'
				? `<div hidden>${writing.writeBlocks(childrenOf(node))}</div>`
				: writing.writeBlocks(childrenOf(node));
		case 'draw:frame':
		case 'draw:rect':
		case 'draw:custom-shape':
			return writeParagraph({'text:p': [node]}, writing);
		default:
			return writing.writeBlocks(childrenOf(node));
	}
}

function writeParagraph(node: Node, writing: Writing): string {
	const style = attribute(node, 'text:style-name');
	const isHeading = nameOf(node) === 'text:h';
	const kind = isHeading ? 'heading' : writing.styles.kindOf(style);
	const isOwn = kind === 'text' || kind === 'quote';
	const inline: Inline = {
		writing,
		runs: beginRuns(),
		isPre: kind === 'pre',
		beside: [],
		hasRule: false,
	};
	const marks = isOwn ? writing.styles.marksOf('paragraph', style, plain) : plain;
	writeInline(childrenOf(node), inline, marks);
	const html = inline.runs.end();
	const isEmpty = html.trim() === '' && kind !== 'pre';
	if (kind === 'title' && writing.title === '')
		writing.title = decodeEntities(html.replace(/<[^>]*>/g, '')).trim();
	const level = Math.min(Math.max(Number(attribute(node, 'text:outline-level')) || 2, 1), 6);
	const [open, close] = isHeading ? [`<h${level}>`, `</h${level}>`] : elementsAround[kind];
	const paragraph = isEmpty && kind !== 'rule' ? '' : open + html + close;
	return `${paragraph}${inline.hasRule && isEmpty ? '<hr>' : ''}${inline.beside.join('')}`;
}

function writeList(node: Node, writing: Writing, outer: ListPlace | undefined): string {
	const list = beginList(node, writing, outer);
	const items = childrenOf(node)
		.filter(child => /^text:list-(?:item|header)$/.test(nameOf(child)))
		.map(child => writing.writeBlocks(childrenOf(child), list.place))
		.filter(html => html !== '');
	// What is numbered as an item of a list may be a chapter's heading, or a list alone in a list.
	const isBare = items.every(html => /^<(?:h\d|[uo]l)/.test(html));
	if (isBare) return items.join('');
	list.count(items.length);
	const [open, close] = openTag(list);
	return open + items.map(html => `<li>${html}</li>`).join('') + close;
}
