import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {writeSafeJson} from '../../../src/core/text/safe-json.ts';
import {hostileStrings} from './hostile-strings.ts';

const acting =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

test('JSON of any string says the same, and acts on no terminal', () => {
	const strings = fc.oneof(
		fc.constantFrom(...hostileStrings.map(({text}) => text)),
		fc.string({unit: 'binary'}),
	);
	fc.assert(
		fc.property(strings, text => {
			const json = writeSafeJson([text]);
			assert.deepEqual(JSON.parse(json), [text]);
			assert.doesNotMatch(json, acting);
		}),
		{numRuns: 1000},
	);
});

test('a file name with a control character of one byte is written with its number', () => {
	assert.equal(writeSafeJson({path: 'a\u009b2Jb'}), '{\n  "path": "a\\u009b2Jb"\n}');
});
