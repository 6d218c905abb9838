import {type SafeText, safe} from '../../text/safe-text.ts';
import {sanitiseLine} from '../../text/sanitise.ts';
import {linkTarget} from '../address.ts';
import {decodeEntities} from '../entities.ts';
import {imageWords} from '../figures.ts';
import type {Format} from '../piece.ts';
import type {Writer} from '../writer.ts';
import type {Element} from './elements.ts';
import {openSuperscript} from './superscript.ts';
import {openCell, openRow, openTable} from './table.ts';

type Attributes = ReadonlyMap<string, string>;

/** Writes what stands at an element's start tag. */
type OpenElement = (writer: Writer, attributes: Attributes, element: Element, name: string) => void;

/** The elements that need more than their row in the table of elements. */
export const special: ReadonlyMap<string, OpenElement> = new Map<string, OpenElement>([
	['a', openLink],
	['br', writer => writer.break()],
	['code', openCode],
	['div', openDivision],
	['hr', writeRule],
	['img', writeImage],
	['li', openItem],
	['ol', openOrdered],
	['p', openDivision],
	['pre', openPreformatted],
	['q', openQuotation],
	['rt', openReading],
	['span', openSpan],
	['sup', openSuperscript],
	['table', openTable],
	['td', openCell],
	['th', openCell],
	['tr', openRow],
]);

function openLink(writer: Writer, attributes: Attributes): void {
	const link = linkTarget(decodeEntities(attributes.get('href') ?? ''));
	writer.open('a', {isInline: true, ...(link !== undefined && {format: {link}})});
}

function openCode(writer: Writer, attributes: Attributes, element: Element): void {
	const language = /\blang(?:uage)?-([\w+#-]+)/.exec(attributes.get('class') ?? '')?.[1];
	if (writer.frame.shape.kind !== 'code') writer.open('code', element);
	else if (language === undefined) writer.open('code', {isInline: true});
	else writer.open('code', {shape: {kind: 'code', language: sanitiseLine(language)}});
}

function writeRule(writer: Writer): void {
	writer.end();
	writer.add({kind: 'scene-break', spans: [], inside: []});
}

function writeImage(writer: Writer, attributes: Attributes): void {
	const alternative = decodeEntities(attributes.get('alt') ?? '');
	writer.writeImage(imageWords(alternative, decodeEntities(attributes.get('title') ?? '')));
}

function openOrdered(writer: Writer, attributes: Attributes, element: Element): void {
	const start = Number(attributes.get('start') ?? 1);
	writer.open('ol', {...element, counter: {next: Number.isInteger(start) ? start : 1}});
}

function openItem(writer: Writer, _attributes: Attributes, element: Element): void {
	const counter = writer.nearest(['ul', 'ol'])?.opening.counter;
	const marker: SafeText = counter === undefined ? safe`•` : safe`${counter.next++}.`;
	writer.open('li', {...element, container: 'item', marker});
}

function openPreformatted(writer: Writer, attributes: Attributes, element: Element): void {
	const isVerse = /verse|poem/.test(attributes.get('class') ?? '');
	writer.open('pre', isVerse ? {...element, shape: {kind: 'verse'}} : element);
}

function openDivision(
	writer: Writer,
	attributes: Attributes,
	element: Element,
	name: string,
): void {
	const written = ['align', 'style', 'class'].map(key => attributes.get(key)).join(' ');
	const isCentred = /\b(?:center(?:ed)?|centred?)\b/i.test(written);
	writer.open(name, isCentred ? {...element, shape: {kind: 'centred'}} : element);
}

function openQuotation(writer: Writer): void {
	writer.write('“');
	writer.open('q', {isInline: true, onEnd: () => writer.write('”')});
}

/** Editors that know no emphasis say it by style. */
function openSpan(writer: Writer, attributes: Attributes): void {
	const style = attributes.get('style') ?? '';
	const format: Format = {
		...(/font-style:\s*(?:italic|oblique)/i.test(style) && {emphasis: true}),
		...(/font-weight:\s*(?:bold|[6-9]00)/i.test(style) && {strong: true}),
		...(/text-decoration[^;]*line-through/i.test(style) && {strike: true}),
	};
	writer.open('span', {isInline: true, format});
}

/** How a word is read stands in brackets behind it; some sources have them already. */
function openReading(writer: Writer): void {
	const hasBrackets = /[(（《]\s*$/.test(writer.lastWords);
	if (!hasBrackets) writer.write('(');
	writer.open('rt', {isInline: true, onEnd: () => writer.write(hasBrackets ? '' : ')')});
}
