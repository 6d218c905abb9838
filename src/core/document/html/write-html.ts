import {decodeEntities} from '../entities.ts';
import type {Writer} from '../writer.ts';
import {dropElement} from './drop.ts';
import {elements} from './elements.ts';
import {type HtmlToken, scanHtml} from './scan-html.ts';
import {special} from './special.ts';

/** Writes HTML as a story says it: its words, their formats and blocks. */
export function writeHtml(html: string, writer: Writer): void {
	for (const token of scanHtml(html)) {
		if (token.kind === 'text') writer.write(decodeEntities(token.text));
		// `<sigh>` is words.
		else if (!elements.has(token.name)) writer.write(token.source);
		else if (token.kind === 'open') openElement(token, writer);
		else closeElement(token.name, writer);
	}
}

function openElement({name, attributes}: Extract<HtmlToken, {kind: 'open'}>, writer: Writer): void {
	const element = elements.get(name) ?? {};
	if (element.ends !== undefined) writer.closeImplied(element.ends.names, element.ends.limits);
	const write = special.get(name);
	if (write !== undefined) write(writer, attributes, element, name);
	else if (element.isDropped) dropElement(name, writer);
	else if (!element.isVoid) writer.open(name, element);
	const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
	if (id) writer.name(decodeEntities(id));
}

function closeElement(name: string, writer: Writer): void {
	if (name === 'p') writer.end();
	writer.close(name);
}
