import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../src/document/block.ts';
import {readDocument} from '../../src/document/read-document.ts';

/** The letters of a text, but for the x of a task that is done. */
function lettersOf(text: string): string {
	return text.replace(/[^a-w]/g, '');
}

function read(markdown: string): string {
	return readDocument(markdown).blocks.map(plainText).join('\n');
}

/** No name of an element of HTML begins so. */
const word = fc.stringMatching(/^wo[a-w]{1,4}$/);
/** What Markdown gives a meaning to, but for what makes an address, an entity or a name of code. */
const mark = fc.constantFrom(
	...[
		'*',
		'**',
		'_',
		'~',
		'~~',
		'`',
		'``',
		'[',
		']',
		'![',
		'#',
		'## ',
		'> ',
		'>',
		'- ',
		'+ ',
		'* ',
	],
	...[
		'1. ',
		'|',
		'| ',
		'-',
		'---',
		'===',
		'\\',
		'"',
		"'",
		'.',
		'!',
		'\n',
		'\n\n',
		'    ',
		'\t',
		'  \n',
	],
	...['|-|-|\n', '[^', '[ ] ', '- [x] ', ' ', ' ', ' ', '\n', '==', '%', '{', '}', '<', '>'],
);

test('every letter of a text stands in its document, in order, whatever marks are around it', () => {
	const text = fc.array(fc.oneof(word, mark), {maxLength: 60}).map(parts => parts.join(''));
	fc.assert(
		fc.property(text, source => {
			// The language of code and a component's name are not words to read.
			fc.pre(!/`{3}|~{3}|<\/?\w+-/.test(source));
			assert.equal(lettersOf(read(source)), lettersOf(source));
		}),
		{numRuns: 3000},
	);
});
