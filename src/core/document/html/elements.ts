import {nothing} from '../../text/safe-text.ts';
import type {Opening} from '../frame.ts';

/** What an element means, where that can be said as data. */
export interface Element extends Opening {
	/** Whether it never holds anything. */
	readonly isVoid?: true;
	/** Whether it goes with all that is in it. */
	readonly isDropped?: true;
	/** The open elements that end where it starts, up to one of `limits`. */
	readonly ends?: {readonly names: readonly string[]; readonly limits: readonly string[]};
}

const words = (names: string): readonly string[] => names.split(' ');

const sections = words(
	'html body main article section header footer nav aside div address hgroup details summary dl fieldset legend search menu dir caption center figure blockquote ul ol li table td th tr',
);
const block: Element = {ends: {names: ['p'], limits: sections}};
const inline: Element = {isInline: true};
const emphasis: Element = {isInline: true, format: {emphasis: true}};
const strong: Element = {isInline: true, format: {strong: true}};
const strike: Element = {isInline: true, format: {strike: true}};
const code: Element = {isInline: true, format: {code: true}};
const paragraph: Element['shape'] = {kind: 'paragraph'};

function heading(level: 1 | 2 | 3 | 4 | 5 | 6): Element {
	return {...block, shape: {kind: 'heading', level}};
}

function all(names: string, element: Element): ReadonlyArray<readonly [string, Element]> {
	return words(names).map(name => [name, element]);
}

/** The elements of HTML that a story may hold; any other name is words in angle brackets. */
export const elements: ReadonlyMap<string, Element> = new Map<string, Element>([
	...all('html body main article section header footer nav aside div address hgroup', block),
	...all('details summary dl fieldset legend search menu dir caption ul ol p', block),
	...all('dt dd', {ends: {names: ['dt', 'dd'], limits: ['dl']}, shape: paragraph}),
	['h1', heading(1)],
	['h2', heading(2)],
	['h3', heading(3)],
	['h4', heading(4)],
	['h5', heading(5)],
	['h6', heading(6)],
	['blockquote', {...block, shape: paragraph, container: 'quote'}],
	['center', {...block, shape: {kind: 'centred'}}],
	['figure', {...block, shape: {kind: 'figure'}}],
	['pre', {...block, shape: {kind: 'code', language: nothing}}],
	['li', {ends: {names: ['li'], limits: ['ul', 'ol', 'table']}, shape: paragraph}],
	['table', {...block, shape: paragraph}],
	['tr', {ends: {names: ['tr'], limits: ['table']}}],
	...all('td th', {ends: {names: ['td', 'th'], limits: ['table']}, shape: paragraph}),
	...all('em i cite dfn var', emphasis),
	...all('strong b mark', strong),
	...all('del s strike', strike),
	...all('code kbd samp tt', code),
	...all('a abbr acronym bdi bdo big data font ins label map nobr output picture', inline),
	...all('ruby rb rt rtc rp q small span sub sup time u figcaption', inline),
	...all('thead tbody tfoot colgroup object video audio canvas svg math iframe', inline),
	...all('br hr img wbr input col source track area base link meta embed param', {isVoid: true}),
	...all('script style form button select textarea title head template noscript', {
		isInline: true,
		isDropped: true,
	}),
]);
