import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {safe} from '../../src/core/text/safe-text.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import type {Piece, Role} from '../../src/reader/row.ts';
import {paint} from '../../src/terminal/paint.ts';
import {hostileText} from '../core/text/hostile-text.ts';
import {findForeign} from '../end-to-end/grammar.ts';

const all = {hasColour: true, hasLinks: true, hasItalics: true};
const bare = {hasColour: false, hasLinks: false, hasItalics: false};
const roles: readonly Role[] = [
	'secondary',
	'accent',
	'chosen',
	'heading',
	'match',
	'current-match',
];

test('plain text is written as it is', () => {
	assert.equal(paint([{text: text('One')}, {text: safe` two`}], all), 'One two');
});

test('a look is switched on before its piece and off after it', () => {
	const row = [{text: text('One'), role: 'heading'}, {text: safe` two`}] as const;
	assert.equal(paint(row, all), '\u{1B}[1mOne\u{1B}[22m two');
});

test('looks stand in one another and are switched off in reverse', () => {
	assert.equal(
		paint([{text: text('a'), emphasis: true, strong: true, strike: true}], all),
		'\u{1B}[3m\u{1B}[1m\u{1B}[9ma\u{1B}[29m\u{1B}[22m\u{1B}[23m',
	);
});

test('where there are no italics, emphasis is underlined', () => {
	const row = [{text: text('a'), emphasis: true}] as const;
	assert.equal(paint(row, {...all, hasItalics: false}), '\u{1B}[4ma\u{1B}[24m');
});

test('without colour none is written, and every look that tells something remains', () => {
	for (const role of roles) {
		const painted = paint([{text: text('a'), role, code: true}], bare);
		assert.doesNotMatch(painted, /\[(?:3\d|4\d|9\d|10\d)m/);
		if (role !== 'accent') assert.notEqual(painted, 'a', role);
	}
});

test('a link is one of OSC 8, in printable ASCII', () => {
	const link = text('https://example.org/räume?a=1%20b');
	assert.equal(
		paint([{text: text('here'), link}], all),
		'\u{1B}]8;;https://example.org/r%C3%A4ume?a=1%20b\u{1B}\\here\u{1B}]8;;\u{1B}\\',
	);
	assert.equal(paint([{text: text('here'), link}], bare), 'here');
});

test('whatever the text and the address are, nothing outside the grammar is written', () => {
	const piece = fc.record(
		{
			text: hostileText.map(text),
			role: fc.constantFrom(...roles),
			emphasis: fc.constant(true as const),
			code: fc.constant(true as const),
			link: hostileText.map(words => text(`https://example.org/${words}`)),
		},
		{requiredKeys: ['text']},
	) as fc.Arbitrary<Piece>;
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 4}), fc.boolean(), (row, isBare) => {
			assert.equal(findForeign(paint(row, isBare ? bare : all)), undefined);
		}),
		{numRuns: 500},
	);
});
