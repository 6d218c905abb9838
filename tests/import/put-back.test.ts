import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Removed} from '../../src/core/collection/removed.ts';
import {sanitise} from '../../src/core/text/sanitise.ts';
import {putBack} from '../../src/import/write/put-back.ts';

/** A block that was left out before the block of the text with the number `at`. */
function block(text: string, at?: number): Removed {
	return {line: 0, rule: 'tail', text: sanitise(text), ...(at !== undefined && {at})};
}

const removed = [block('Menu', 0), block('Lost', 1), block('Share', 2), block('Hidden')];

test('a block goes back to where it stood, and the places after it move on', () => {
	assert.deepEqual(
		putBack('One.\n\nTwo.\n', removed, index => index === 1),
		{
			body: 'One.\n\nLost\n\nTwo.',
			removed: [block('Menu', 0), block('Share', 3), block('Hidden', 3)],
		},
	);
});

test('blocks of one place come back in the order of the page, whichever is first', () => {
	const both = [block('A', 1), block('B', 1)];
	const second = putBack('One.\n\nTwo.', both, index => index === 1);
	assert.deepEqual(second.removed, [block('A', 1)]);
	assert.equal(putBack(second.body, second.removed, () => true).body, 'One.\n\nA\n\nB\n\nTwo.');
	const first = putBack('One.\n\nTwo.', both, index => index === 0);
	assert.deepEqual(first.removed, [block('B', 2)]);
	assert.equal(putBack(first.body, first.removed, () => true).body, 'One.\n\nA\n\nB\n\nTwo.');
});

test('one whose place is unknown, or is not there any more, comes back at the end', () => {
	assert.equal(
		putBack('One.', [block('Hidden'), block('Far', 9)], () => true).body,
		['One.', 'Hidden', 'Far'].join('\n\n'),
	);
	assert.equal(putBack('', [block('All', 0)], () => true).body, 'All');
});

test('its words come back as they were read, not as Markdown, and its lines as lines', () => {
	const text = '# 1 of [the list](x)\nsecond line\n\nthird';
	assert.equal(
		putBack('One.', [block(text, 0)], () => true).body,
		'\\# 1 of [the list\\](x)\\\nsecond line\n\nthird\n\nOne.',
	);
});

test('empty lines inside code stay as many as they were', () => {
	const body = '```\na\n\n\nb\n```\n\nTwo.';
	assert.equal(putBack(body, [block('End', 3)], () => true).body, `${body}\n\nEnd`);
});

test('taken back one by one in any order, all blocks make the same text as all at once', () => {
	const places = fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 6});
	fc.assert(
		fc.property(places, fc.infiniteStream(fc.nat()), (ats, picks) => {
			const blocks = ats.toSorted().map((at, index) => block(`Left ${index}`, at));
			const whole = putBack('a\n\nb\n\nc\n\nd', blocks, () => true).body;
			let text = {body: 'a\n\nb\n\nc\n\nd', removed: blocks as readonly Removed[]};
			while (text.removed.length > 0) {
				const pick = (picks.next().value as number) % text.removed.length;
				text = putBack(text.body, text.removed, index => index === pick);
			}

			assert.equal(text.body, whole);
		}),
	);
});
