import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {makeAnchor, quoteMatches, restore} from '../../../src/core/anchors/anchor.ts';
import type {Place} from '../../../src/core/anchors/place.ts';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {makeRandom, words} from '../../proof/edits.ts';
import {goals, measureAnchors} from '../../proof/measure-anchors.ts';
import {anyText, block, paragraph} from './blocks.ts';

const story = [
	'The ferry left the quay at a quarter past four, which was late even for a Sunday.',
	'Marta counted the crates twice. “There ought to be nine,” she said, and counted again.',
	'Nobody answered her. The gulls went on with what they had been doing since the morning.',
	'By the time the lamp was lit there were ten crates on the deck, and one of them was warm.',
];

/** Where the reader is: at `Nobody answered her.` */
const place: Place = {block: 2, offset: 0};
const anchor = makeAnchor(
	story.map(text => paragraph(text)),
	place,
);

/** The words found again in an edited story, and how sure it is. */
function find(texts: readonly string[]): string {
	const text = texts.map(one => paragraph(one));
	const {place: found, certainty} = restore(text, anchor, false, 0.5);
	const words = plainText(text[found.block] as Block).slice(found.offset, found.offset + 20);
	return `${certainty}: ${words}`;
}

const [first = '', second = '', third = '', fourth = ''] = story;

test('an anchor holds its words and those around them', () => {
	assert.ok(
		anchor.before.endsWith('she said, and counted again.\n') || anchor.before.endsWith('again.'),
	);
	assert.ok(anchor.quote.startsWith('Nobody answered her. The gulls'));
	assert.ok(anchor.quote.length + anchor.after.length <= 160);
});

test('in the same text a place is exactly where it was', () => {
	fc.assert(
		fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
			if (text.length === 0) return;
			const number = a % text.length;
			const offset = b % (plainText(text[number] as Block).length + 1);
			const at = {block: number, offset};
			const restored = restore(text, makeAnchor(text, at), true, 0);
			assert.deepEqual(restored, {place: at, certainty: 'exact'});
		}),
	);
});

test('in the same text that is read in another way, the words count and not the numbers', () => {
	const joined = [first, `${second} ${third}`, fourth].map(text => paragraph(text));
	const {place: found, certainty} = restore(joined, anchor, true, 0.5);
	assert.equal(certainty, 'quote');
	assert.deepEqual(found, {block: 1, offset: second.length + 1});
});

test('a paragraph put in before the place moves it on', () => {
	assert.equal(
		find([first, 'Something new.', second, third, fourth]),
		'quote: Nobody answered her.',
	);
});

test('merged and split paragraphs do not lose the place', () => {
	assert.equal(find([first, `${second} ${third}`, fourth]), 'quote: Nobody answered her.');
	assert.equal(
		find([first, second, 'Nobody answered her.', third.slice(21), fourth]),
		'quote: Nobody answered her.',
	);
});

test('curly quotes, dashes and spaces make no difference', () => {
	const straight = second.replace(/[“”]/g, '"');
	assert.equal(
		find([first, straight, third.replace(' ', '  '), fourth]),
		'quote: Nobody  answered her',
	);
});

test('a typing error at the very place is mended and the place is kept', () => {
	assert.equal(
		find([first, second, third.replace('Nobody', 'No body'), fourth]),
		'quote: No body answered her',
	);
	assert.equal(
		find([first, second, third.replace('Nobody', 'Noone'), fourth]),
		'quote: Noone answered her. ',
	);
});

test('a moved section takes the place with it', () => {
	assert.equal(find([third, fourth, first, second]), 'quote: Nobody answered her.');
});

test('of two equal passages the one with the same neighbours is taken', () => {
	assert.equal(find([third, 'Something else.', first, second, third, fourth]).slice(0, 5), 'quote');
	const text = [third, 'Something else.', first, second, third, fourth].map(one => paragraph(one));
	assert.deepEqual(restore(text, anchor, false, 0.5).place, {block: 4, offset: 0});
});

test('where the words are gone the next ones are shown, and it is said', () => {
	assert.equal(find([first, second, fourth]), 'neighbours: By the time the lamp');
});

test('where nothing is left the place is as far into the text as before, and it is said', () => {
	assert.match(find(['Wholly other words.', 'And again others.', 'No more.']), /^fraction: /);
	assert.deepEqual(restore([], anchor, false, 0.5), {
		place: {block: 0, offset: 0},
		certainty: 'fraction',
	});
});

test('an opening quotation mark comes back with its word', () => {
	const text = story.map(one => paragraph(one));
	const quoted = makeAnchor(text, {block: 1, offset: 32});
	assert.ok(quoted.quote.startsWith('“There'));
	const edited = ['New.', ...story].map(one => paragraph(one));
	assert.deepEqual(restore(edited, quoted, false, 0).place, {block: 2, offset: 32});
});

test('a place in the opening stays there', () => {
	const opened = makeAnchor([], {block: -2, offset: 0});
	assert.deepEqual(restore([], opened, false, 0).place, {block: -2, offset: 0});
});

test('a renamed and edited file is known by the quote', () => {
	assert.ok(
		quoteMatches(
			[first, third].map(one => paragraph(one)),
			anchor,
		),
	);
	assert.ok(
		!quoteMatches(
			[first, fourth].map(one => paragraph(one)),
			anchor,
		),
	);
	assert.ok(!quoteMatches([block('scene-break', '')], anchor));
});

test('places survive random edits as the goals say', () => {
	const random = makeRandom(5);
	const long = Array.from({length: 60}, () => `“${words(30 + random(60), random)}.”`);
	const found = measureAnchors([long], 25, 7);
	assert.ok(found.places > 100);
	assert.ok(found.sameLine >= found.places * goals.line, found.missed.join('\n'));
	assert.ok(found.samePage >= found.places * goals.page, found.missed.join('\n'));
	assert.equal(found.silent, 0);
});
