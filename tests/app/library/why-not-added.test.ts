import assert from 'node:assert/strict';
import {test} from 'node:test';
import {whyNotAdded} from '../../../src/app/library/why-not-added.ts';

const why = (code: string) => whyNotAdded(Object.assign(new Error('refused, write'), {code}));

test('why something could not be added is said in words, as of writing or of reading where adding has none', () => {
	assert.equal(why('ENOENT'), 'it is not there any more.');
	assert.equal(why('EFBIG'), 'the file may not grow any further.');
	assert.equal(why('EMFILE'), 'it could not be opened: too many files are open.');
	assert.equal(why('EOTHER'), 'refused, write.');
});
