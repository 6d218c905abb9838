import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {sanitise, sanitiseLine} from '../../src/core/text/sanitise.ts';
import {hostileStrings} from '../core/text/hostile-strings.ts';
import {hostileText} from '../core/text/hostile-text.ts';

const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/**
 * Sanitises the hostile strings and so many generated ones. None may keep a control character but
 * the line feed, nor a lone surrogate; doing it again must change nothing. Returns the figures in
 * words.
 */
export function proveSanitiser(strings: number): string {
	const check = (text: string): void => {
		const safe = sanitise(text);
		assert.ok(!control.test(safe) && safe.isWellFormed(), JSON.stringify(text));
		assert.equal(sanitise(safe), safe);
		assert.ok(!sanitiseLine(text).includes('\n'), JSON.stringify(text));
	};

	for (const {text} of hostileStrings) {
		check(text);
	}

	fc.assert(fc.property(hostileText, check), {numRuns: strings});
	return `${hostileStrings.length} hostile strings of our own making and ${strings} generated ones: 0 control characters came through the sanitiser.`;
}
