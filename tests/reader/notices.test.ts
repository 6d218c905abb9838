import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, open, paragraphs, Reader, shelf, story} from './support.ts';

const one = story('One');

/** Home with notices of what happened by itself. */
function told(...notices: string[]): Reader {
	const reader = new Reader(shelf([one]), library([one]));
	for (const notice of notices) reader.tell({kind: 'notice', notice: text(notice), at: 0});
	return reader;
}

/** The row above the footer. */
function notice({rows}: Reader): string {
	return rows.at(-2)?.trim() ?? '';
}

test('of several notices the first is shown, and each key shows the next', () => {
	const reader = told('First.', 'Second.', 'Third.');
	const seen = [notice(reader)];
	for (let key = 0; key < 3; key++) seen.push(notice(reader.press('down')));
	assert.deepEqual(seen, ['First.', 'Second.', 'Third.', '']);
});

test('the same notice is not told twice while it waits', () => {
	const reader = told('First.', 'Second.', 'First.', 'Second.').press('down');
	assert.equal(notice(reader), 'Second.');
	assert.equal(notice(reader.press('down')), '');
});

test('what answers a key is shown at once; what waits comes after it', () => {
	const reader = told('First.', 'Second.').press('z');
	assert.equal(notice(reader), 'Nothing to undo.');
	assert.equal(notice(reader.press('down')), 'Second.');
});

test('all that there is to say of a text is said', () => {
	const notices = ['It is cut.', 'It was repaired.'].map(text);
	const texts = {[one.id]: {...open(one, paragraphs(30)), notices}};
	const reader = new Reader(shelf([one]), texts).press('enter');
	assert.equal(notice(reader), 'It is cut.');
	assert.equal(notice(reader.press('space')), 'It was repaired.');
	assert.equal(notice(reader.press('space')), '');
});
