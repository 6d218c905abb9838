import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hostileStrings} from '../core/text/hostile-strings.ts';
import {findForeign} from './grammar.ts';

test('what the program writes is within the grammar', () => {
	for (const written of [
		'\u{1B}[?1049h\u{1B}[?25l\u{1B}[1mTitle\u{1B}[22m\r\n\u{1B}[3;1H\u{1B}[K物語 👩‍👩‍👧',
		'\u{1B}]8;;https://example.org/a%20b\u{1B}\\here\u{1B}]8;;\u{1B}\\',
	]) {
		assert.equal(findForeign(written), undefined);
	}
});

test('of the hostile strings that hold a control character, none is', () => {
	const mark = /No\. \d+ /;
	const silent = hostileStrings.filter(({text}) => {
		const isActing = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll('\n', ''));
		// The one link that may be written leads elsewhere.
		const written = `No. 1 ${text.replace('https://example.org', 'file://host')}`;
		return isActing && !findForeign(written, mark);
	});
	assert.deepEqual(
		silent.map(({name}) => name),
		[],
	);
});
