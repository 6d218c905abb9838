import * as fc from 'fast-check';
import {hostileStrings} from './hostile-strings.ts';

const pieces = [
	'\u001b',
	'\u001b[',
	'\u001b]',
	'\u001bP',
	'\u001b_',
	'\u001b\\',
	'\u0007',
	'\u009b',
	'\u009c',
	'\u009d',
	'\u0018',
	'\u0000',
	'\b',
	'\r',
	'\n',
	'\t',
	'\u0085',
	'\u2028',
	'\u202e',
	'\u2066',
	'\u200d',
	'\u0301',
	'\u0301'.repeat(9),
	'\ufe0f',
	'\u{1f3f4}',
	'\u{1f3fb}',
	'\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
	'\u{e0041}',
	'\ud800',
	'\udc00',
	'\uffff',
	'31',
	';',
	'm',
	'words ',
];

/** Texts made to come through: pieces of sequences, whole hostile strings and any characters. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{arbitrary: fc.constantFrom(...pieces), weight: 6},
			{arbitrary: fc.constantFrom(...hostileStrings.map(({text}) => text)), weight: 1},
			{arbitrary: fc.string({unit: 'binary', maxLength: 8}), weight: 2},
			{arbitrary: fc.string({unit: 'grapheme', maxLength: 8}), weight: 2},
		),
		{maxLength: 12},
	)
	.map(parts => parts.join(''));
