import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type ThemeName, themeNames} from '../../src/core/settings/theme-names.ts';
import {safe} from '../../src/core/text/safe-text.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import type {Piece, Role} from '../../src/reader/row.ts';
import type {TerminalCapabilities} from '../../src/terminal/capabilities.ts';
import {paint} from '../../src/terminal/paint.ts';
import {makePalette} from '../../src/terminal/palette.ts';
import {hostileText} from '../core/text/hostile-text.ts';
import {findForeign} from '../end-to-end/grammar.ts';

const all = {colours: 'direct', hasLinks: true, hasItalics: true} as const;
const bare = {colours: 'none', hasLinks: false, hasItalics: false} as const;
/** A row in a theme, as a terminal of 20 cells gets it. */
const painted = (
	row: readonly Piece[],
	capabilities: TerminalCapabilities,
	theme: ThemeName = 'terminal',
) => paint(row, makePalette(capabilities).brush(theme), 20);
const roles: readonly Role[] = [
	'secondary',
	'accent',
	'sign',
	'chosen',
	'heading',
	'match',
	'current-match',
];

test('plain text is written as it is', () => {
	assert.equal(painted([{text: text('One')}, {text: safe` two`}], all), 'One two');
});

test('a look is switched on before its piece and off after it', () => {
	const row = [{text: text('One'), role: 'heading'}, {text: safe` two`}] as const;
	assert.equal(painted(row, all), '\u{1B}[1mOne\u{1B}[22m two');
});

test('looks stand in one another and are switched off in reverse', () => {
	assert.equal(
		painted([{text: text('a'), emphasis: true, strong: true, strike: true}], all),
		'\u{1B}[3m\u{1B}[1m\u{1B}[9ma\u{1B}[29m\u{1B}[22m\u{1B}[23m',
	);
});

test('where there are no italics, emphasis is underlined', () => {
	const row = [{text: text('a'), emphasis: true}] as const;
	assert.equal(painted(row, {...all, hasItalics: false}), '\u{1B}[4ma\u{1B}[24m');
});

test('without colour none is written, and every look that tells something remains', () => {
	for (const role of roles) {
		const shown = painted([{text: text('a'), role, code: true}], bare);
		assert.doesNotMatch(shown, /\[(?:3\d|4\d|9\d|10\d)m/);
		if (role !== 'sign' && role !== 'secondary') assert.notEqual(shown, 'a', role);
	}
});

test('a theme with a paper fills the row and gives the terminal its colours back', () => {
	assert.equal(
		painted([{text: text('One')}, {text: safe` two`, role: 'secondary'}], all, 'night'),
		'\u{1B}[38;2;216;212;203;48;2;22;24;29mOne\u{1B}[38;2;156;150;140m two\u{1B}[38;2;216;212;203m             \u{1B}[39;49m',
	);
	assert.equal(
		painted([{text: text('One'), role: 'secondary'}], {...all, colours: 'named'}, 'paper'),
		'\u{1B}[30;47mOne                 \u{1B}[39;49m',
	);
});

test('a link is one of OSC 8, in printable ASCII', () => {
	const link = text('https://example.org/räume?a=1%20b');
	assert.equal(
		painted([{text: text('here'), link}], all),
		'\u{1B}]8;;https://example.org/r%C3%A4ume?a=1%20b\u{1B}\\here\u{1B}]8;;\u{1B}\\',
	);
	assert.equal(painted([{text: text('here'), link}], bare), 'here');
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
	const theme = fc.constantFrom(...themeNames);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 4}), fc.boolean(), theme, (row, isBare, theme) => {
			assert.equal(findForeign(painted(row, isBare ? bare : all, theme)), undefined);
		}),
		{numRuns: 500},
	);
});
