import {gfm} from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import {isOrnament} from '../../document/ornament.ts';
import type {Element} from './dom.ts';

let service: TurndownService | undefined;

/** HTML as Markdown. It takes a string: given a foreign document, turndown collapses tables. */
export function toMarkdown(html: string): string {
	service ??= makeService();
	return tidy(service.turndown(html));
}

function makeService(): TurndownService {
	const made = new TurndownService({
		headingStyle: 'atx',
		hr: '* * *',
		bulletListMarker: '-',
		codeBlockStyle: 'fenced',
		emDelimiter: '*',
		br: '\\',
	});
	made.use(gfm);
	const escapeMarks = made.escape.bind(made);
	// turndown leaves `<` and `&` alone, and a reader of Markdown would take them for markup.
	made.escape = text =>
		escapeMarks(text)
			.replace(/<(?=[a-z/!?])/gi, '\\<')
			.replace(/&(?=#?\w+;)/g, '\\&');
	made.addRule('item', {
		filter: 'li',
		replacement: (content, node) => writeItem(content, toElement(node)),
	});
	made.addRule('verse', {
		filter: node => isVerse(toElement(node)),
		replacement: (_, node) => writeVerse(toElement(node).textContent ?? ''),
	});
	made.addRule('heading', {
		filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
		replacement: (content, node) => writeHeading(content, toElement(node)),
	});
	made.addRule('image', {filter: 'img', replacement: (_, node) => writeImage(toElement(node))});
	made.addRule('link', {
		filter: node => isPlainLink(toElement(node)),
		replacement: content => content,
	});
	made.addRule('quotation', {filter: 'q', replacement: content => `“${content}”`});
	made.addRule('reading', {
		filter: ['rt', 'rp'],
		replacement: (content, node) => (toElement(node).nodeName === 'RT' ? `（${content}）` : ''),
	});
	made.addRule('centre', {filter: ['center'], replacement: content => `\n\n${content}\n\n`});
	return made;
}

/** turndown's nodes are those of its own parser; its types are those of a browser. */
function toElement(node: unknown): Element {
	return node as Element;
}

/** `- item` and `3. item`, what follows indented below the first word. */
function writeItem(content: string, item: Element): string {
	const list = item.parentElement;
	const items = Array.from(list?.children ?? []).filter(({nodeName}) => nodeName === 'LI');
	const index = items.indexOf(item);
	const first = Number(list?.getAttribute('start') ?? 1) || 1;
	const marker = list?.nodeName === 'OL' ? `${first + index}. ` : '- ';
	const text = content
		.trim()
		.replace(/\n{3,}/g, '\n\n')
		.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
	return `${marker}${text}${item.nextElementSibling ? '\n' : ''}`;
}

/** `pre` is for programs only when it says so; on pages of stories it holds verse and letters. */
function isVerse(node: Element): boolean {
	return (
		node.nodeName === 'PRE' &&
		!node.querySelector('code') &&
		!/\b(?:language|lang|brush|highlight)-?/.test(node.className)
	);
}

function writeVerse(text: string): string {
	const stanzas = text.replace(/^\n+|\s+$/g, '').split(/\n\s*\n/);
	return `\n\n${stanzas.map(stanza => stanza.split('\n').map(writeLine).join('\\\n')).join('\n\n')}\n\n`;
}

/** A line of verse; its indent stays as no-break spaces. */
function writeLine(line: string): string {
	const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
	return '\u00a0'.repeat(indent) + line.trim().replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}

/** A heading is one line of Markdown: `CHAPTER I.<br>The Gate` is `CHAPTER I. The Gate`. */
function writeHeading(content: string, {nodeName}: Element): string {
	const words = content.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();
	return words === '' ? '\n\n' : `\n\n${'#'.repeat(Number(nodeName[1]))} ${words}\n\n`;
}

function writeImage(image: Element): string {
	const alternative = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
	const source = image.getAttribute('src') ?? '';
	if (alternative === '' || isFileName(alternative)) return '';
	return /^https?:/.test(source)
		? `![${alternative.replace(/[[\]\\]/g, '\\$&')}](${encodeURI(decodeSafely(source))})`
		: alternative;
}

/** `dawn_01-large` says nothing that one could read. */
function isFileName(words: string): boolean {
	return /\.(?:jpe?g|png|gif|webp|svg)$/i.test(words) || /^\S*[\p{L}\d][-_]\S*\d\S*$/u.test(words);
}

function decodeSafely(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/**
 * A link that leads nowhere outside the page that was saved, or from a picture to its file: what is
 * in it stays.
 */
function isPlainLink(node: Element): boolean {
	if (node.nodeName !== 'A') return false;
	const isOfPicture = (node.textContent ?? '').trim() === '' && node.querySelector('img') !== null;
	return isOfPicture || !/^(?:https?:|mailto:|#fn-)/i.test(node.getAttribute('href') ?? '');
}

/** Scene breaks in one form, no line breaks at the ends of paragraphs, one empty line between blocks. */
function tidy(markdown: string): string {
	return markdown
		.replace(/(?:\\\n\s*){2,}/g, '\n\n')
		.replace(/\\\n(?=\s*\n|$)/g, '\n')
		.replace(/^(?:\\\n)+/gm, '')
		.split('\n')
		.map(line =>
			/[\\*_#~]/.test(line) && isOrnament(line.replaceAll('\\', '').trim()) ? '* * *' : line,
		)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
