import type {Element} from './dom.ts';
import {joinBlocks, writeBlocks} from './markdown/blocks.ts';
import {findHolders} from './markdown/shape.ts';
import {parsePage} from './parse.ts';

/** An element's content as Markdown, in time that grows with its size. HTML as text is parsed first. */
export function toMarkdown(source: Element | string): string {
	const root = typeof source === 'string' ? parsePage(source).body : source;
	return joinBlocks(writeBlocks(root, {holders: findHolders(root), marks: [], writeBlocks}));
}
