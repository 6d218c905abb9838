import fc from 'fast-check';
import type {Block, Container, Span} from '../../../src/core/document/block.ts';
import type {Geometry} from '../../../src/core/layout/geometry.ts';
import type {Line} from '../../../src/core/layout/line.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import type {Tools} from '../../../src/core/layout/tools.ts';
import {sanitise, sanitiseLine} from '../../../src/core/text/sanitise.ts';

/** Blocks made by hand, as short as a test can read. */
type Text = string | readonly Span[];

function spansOf(text: Text): readonly Span[] {
	if (typeof text !== 'string') return text;
	return text === '' ? [] : [{text: sanitise(text)}];
}

export function span(text: string, format: Omit<Span, 'text'> = {}): Span {
	return {text: sanitise(text), ...format};
}

export function block(
	kind: 'paragraph' | 'verse' | 'figure' | 'title' | 'byline' | 'scene-break',
	text: Text,
	inside: readonly Container[] = [],
): Block {
	return {kind, inside, spans: spansOf(text)};
}

export function paragraph(text: Text, inside: readonly Container[] = []): Block {
	return block('paragraph', text, inside);
}

export function heading(text: Text, level: 1 | 2 | 3 = 1): Block {
	return {kind: 'heading', level, inside: [], spans: spansOf(text)};
}

export function code(text: string): Block {
	return {kind: 'code', language: sanitiseLine(''), inside: [], spans: spansOf(text)};
}

export function note(label: string, text: Text): Block {
	return {kind: 'note', label: sanitiseLine(label), inside: [], spans: spansOf(text)};
}

export const sceneBreak = block('scene-break', '');
export const quote: Container = {kind: 'quote'};

export function item(marker: string, isFirst = true): Container {
	return {kind: 'item', marker: sanitiseLine(marker), isFirst};
}

export const plain: Tools = {ruler: measure};

/** A page of 60 by 20, or what a test changes of it. */
export function geometry(changes: Partial<Geometry> = {}): Geometry {
	return {width: 60, rows: 20, paragraphs: 'spaced', isJustified: false, ...changes};
}

/** A line as it stands on the screen, without what is empty at its right. */
export function show(line: Line): string {
	return (' '.repeat(line.indent) + line.runs.map(run => run.text).join('')).trimEnd();
}

const words =
	'a I to the sea stone river lantern visiting remembered extraordinarily “quoted” it’s wait—what ' +
	'half-hearted 3.50 https://example.org/a/long/path café naïve 物語 東京都は、夜。 ฉันรักภาษาไทย שלום عليكم ' +
	'👩‍🚀 🇯🇵 e\u0301 soft\u00adhyphen no\u00a0break Donaudampfschifffahrtsgesellschaft …';

const word = fc.oneof(
	{weight: 9, arbitrary: fc.constantFrom(...words.split(' '))},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 9})},
);
const sentence = fc
	.array(word, {minLength: 1, maxLength: 40})
	.map(parts => sanitiseLine(parts.join(' ')) || sanitiseLine('word'));
const verse = fc
	.array(sentence, {minLength: 1, maxLength: 4})
	.map(lines => sanitise(lines.map(line => line.slice(0, 90).toWellFormed()).join('\n')));

const inside = fc.constantFrom<readonly Container[]>(
	[],
	[],
	[],
	[quote],
	[item('•')],
	[item('12.')],
	[item('•', false), item('☐')],
	[quote, quote, item('3.')],
);

/** Any block that a story may hold. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.tuple(sentence, inside).map(([text, where]) => paragraph(text, where)),
	},
	{
		weight: 2,
		arbitrary: fc
			.tuple(sentence, fc.constantFrom(1, 2, 3))
			.map(([text, level]) => heading(text, level as 1 | 2 | 3)),
	},
	{weight: 1, arbitrary: verse.map(text => block('verse', text))},
	{weight: 1, arbitrary: verse.map(text => code(text))},
	{weight: 1, arbitrary: fc.constant(sceneBreak)},
	{weight: 1, arbitrary: sentence.map(text => note('1', text))},
	{weight: 1, arbitrary: sentence.map(text => block('figure', text))},
);

export const anyText = fc.array(anyBlock, {maxLength: 12});

export const anyGeometry: fc.Arbitrary<Geometry> = fc.record({
	width: fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 100})),
	rows: fc.oneof(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 50})),
	paragraphs: fc.constantFrom('spaced', 'indented'),
	isJustified: fc.boolean(),
});
