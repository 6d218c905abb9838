import assert from 'node:assert/strict';
import {test} from 'node:test';
import {capabilitiesOf, isUnicode} from '../../src/terminal/capabilities.ts';

test('the environment says whether there are colours and links', () => {
	assert.deepEqual(capabilitiesOf({TERM: 'xterm'}), {hasColour: true, hasLinks: true});
	assert.deepEqual(capabilitiesOf({TERM: 'xterm', NO_COLOR: '1'}), {
		hasColour: false,
		hasLinks: true,
	});
	assert.deepEqual(capabilitiesOf({TERM: 'linux'}), {hasColour: true, hasLinks: false});
	assert.deepEqual(capabilitiesOf({TERM: 'vt220'}), {hasColour: false, hasLinks: false});
});

test('the first of the variables of the locale that is set says whether it is Unicode', () => {
	assert.ok(isUnicode({}));
	assert.ok(isUnicode({LC_ALL: '', LANG: 'en_GB.UTF-8'}));
	assert.equal(isUnicode({LC_ALL: 'C', LANG: 'en_GB.UTF-8'}), false);
});
