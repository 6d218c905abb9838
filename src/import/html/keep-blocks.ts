import {isOrnament} from '../../core/document/ornament.ts';
import type {PageBlock} from '../boilerplate/block.ts';
import {countWords} from '../boilerplate/measure.ts';
import type {Document, Element, Node} from './dom.ts';
import {markdownBlocks} from './markdown-blocks.ts';
import type {DomBlock} from './page-blocks.ts';
import {toMarkdown} from './to-markdown.ts';

/** A page after its blocks were chosen: Markdown where they were kept, words where they were not. */
export interface Chosen {
	readonly blocks: readonly PageBlock[];
	readonly isKept: readonly boolean[];
}

/** Characters of Unicode's private use, which mean nothing on any page, around a block's number. */
const [open, close] = ['\u{F0000}', '\u{F0001}'];
const marker = new RegExp(`${open}(\\d+)${close}`, 'gu');

/**
 * Takes what is not kept out of a page and writes the rest as Markdown. The blocks stand in the
 * order of the page: each kept block carries its number through the conversion. Changes the page.
 */
export function keepBlocks(
	document: Document,
	dom: readonly DomBlock[],
	isKept: readonly boolean[],
): Chosen {
	dropPictures(document.body, dom, isKept);
	for (const [index, {nodes, text, element}] of dom.entries()) {
		if (!isKept[index]) for (const node of nodes) setText(node, '');
		else if (!isOrnament(text) && !/^T[DH]$/.test(element.tagName)) mark(nodes, index);
	}

	dropEmpty(document.body);
	unwrapTables(document);
	const chunks = markdownBlocks(toMarkdown(document.body), 0);
	const places = new Map<number, PageBlock>();
	let last = 0;
	for (const chunk of chunks) {
		const numbers = [...chunk.markdown.matchAll(marker)].map(match => Number(match[1]));
		last = numbers[0] ?? last + 1e-3;
		places.set(last, {...chunk, markdown: unmark(chunk.markdown), text: unmark(chunk.text)});
	}

	for (const [index, {text}] of dom.entries())
		if (!isKept[index]) places.set(index, {line: 0, text, markdown: text, group: 0, isItem: false});
	const ordered = [...places].sort(([one], [other]) => one - other);
	return {
		blocks: ordered.map(([, block], group) => ({...block, group})),
		isKept: ordered.map(([index]) => isKept[index] ?? true),
	};
}

function unmark(text: string): string {
	return text.replace(marker, '');
}

function mark(nodes: readonly Node[], index: number): void {
	const last = nodes.at(-1);
	if (last) setText(last, `${(last.textContent ?? '').trimEnd()}${open}${index}${close}`);
}

function setText(node: Node, text: string): void {
	(node as {textContent: string}).textContent = text;
}

/** A picture or a rule stays where the text on both sides of it does. */
function dropPictures(body: Element, dom: readonly DomBlock[], isKept: readonly boolean[]): void {
	const keptNodes = new Map(
		dom.flatMap(({nodes}, index) => nodes.map(node => [node, isKept[index] === true] as const)),
	);
	let isInside = false;
	let waiting: Element[] = [];
	const visit = (node: Node): void => {
		const kept = keptNodes.get(node);
		if (kept !== undefined) {
			if (!(kept && isInside)) for (const picture of waiting) picture.remove();
			[waiting, isInside] = [[], kept];
		} else if (/^(?:IMG|HR)$/.test(node.nodeName)) waiting.push(node as Element);
		for (const child of [...node.childNodes]) visit(child);
	};

	visit(body);
	for (const picture of waiting) picture.remove();
	dropRepeated(body);
}

/** Shorter words may differ by their number alone: `Figure 2`. In UTF-16 units. */
const fewestShared = 20;

/** Words that several pictures share, but for a number, describe none of them: the first tells them. */
function dropRepeated(body: Element): void {
	const told = new Set<string>();
	for (const picture of body.querySelectorAll('img[alt]')) {
		const own = picture.getAttribute('alt') ?? '';
		const words = own.length < fewestShared ? own : own.replace(/\s\d+$/, '');
		if (told.has(words)) picture.setAttribute('alt', '');
		told.add(words);
	}
}

/** Takes out the elements that nothing is left in; whether something is left in this one. */
function dropEmpty(node: Node): boolean {
	if (node.nodeType === 3) return (node.textContent ?? '').trim() !== '';
	if (/^(?:IMG|HR)$/.test(node.nodeName)) return true;
	let isFull = false;
	for (const child of [...node.childNodes]) isFull = dropEmpty(child) || isFull;
	if (!isFull && node.nodeType === 1 && !/^(?:BR|T[DH]|BODY)$/.test(node.nodeName))
		(node as Element).remove();
	return isFull;
}

/** More words than this are no entry of a table. */
const mostInCell = 80;

/** A table that has one full cell in each row at most, or a whole text in one, is there for the layout: its cells' text stays. */
function unwrapTables(document: Document): void {
	for (const table of [...document.querySelectorAll('table')].reverse()) {
		const rows = [...table.querySelectorAll('tr')];
		const cells = rows.map(fullCells);
		const isLayout =
			cells.every(row => row.length <= 1) ||
			cells.flat().some(cell => countWords(cell.textContent ?? '') > mostInCell);
		if (!isLayout) continue;
		const holder = document.createElement('div');
		for (const cell of rows.flatMap(fullCells)) {
			const part = document.createElement('div');
			for (const child of [...cell.childNodes]) part.append(child);
			holder.append(part);
		}

		table.before(holder);
		table.remove();
	}
}

function fullCells(row: Element): readonly Element[] {
	return [...row.children].filter(
		cell => (cell.textContent ?? '').trim() !== '' || cell.querySelector('img,hr'),
	);
}
