import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {timeLimiter} from '../../../src/app/shelf/time-limiter.ts';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {readDocuments} from '../../../src/core/document/read-documents.ts';
import {runSteadily} from '../../../src/core/document/run-steadily.ts';
import {readDocument} from './read-document.ts';

/** Texts that are known to exhaust a parser's stack or patience, by what they repeat. */
const repeated = [
	...[
		'> ',
		'>',
		'- ',
		'1. ',
		'* ',
		'*a ',
		'*a **b ',
		'_a ',
		'*_a ',
		'a**b_',
		'[',
		'[a](',
		'![',
		'[a][',
		'](x)',
	],
	...[
		'`a ``b ',
		'~~a ',
		'<!--',
		'<!-- -',
		'<a b="',
		'<b>',
		'<div>',
		'<blockquote><p>',
		'<ul><li>',
		'<script>',
		'<form>',
	],
	...[
		'<table><tr><td>',
		'<![CDATA[',
		'<?',
		'<!A ',
		'</',
		'|',
		'&',
		'&#1',
		'\\',
		'a  \n',
		' ',
		'\t',
		'\n',
		'# ',
	],
	...[
		'[a]: b\n',
		'[^1]',
		'[^',
		'a@',
		'a.',
		'http://',
		'www.',
		'{% ',
		'{{ ',
		'{{< a',
		'%% ',
		'[[a',
		'[code]',
		'==a',
		'{: ',
	],
	...['> [!a\n', '\u0000', '\ud800', '{/*', '- a\n  ', '::: '],
];

test('text that was made to break a parser is read, as Markdown or as plain paragraphs', () => {
	for (const part of repeated) {
		const source = `${part.repeat(4000 / part.length)}\n\nlast words`;
		const {blocks, notices} = readDocument(source);
		assert.ok(blocks.map(plainText).join(' ').includes('last words'), JSON.stringify(part));
		assert.ok(notices.length <= 1);
	}
});

test('what is nested too deep to be read is shown as it is, and a notice says so', () => {
	const {blocks, notices} = readDocument(`${'> '.repeat(5000)}deep\n\nlast`);
	assert.match(plainText(blocks[0] as (typeof blocks)[number]), /> > deep$/);
	assert.equal(blocks[1] && plainText(blocks[1]), 'last');
	assert.deepEqual(notices, ['It could not be read as Markdown; these are plain paragraphs.']);
});

test('a text that gets the parser stuck is shown as plain paragraphs', () => {
	const {blocks, notices} = readDocument(`${'a_'.repeat(150_000)}\n\nlast`, timeLimiter);
	assert.equal(notices.length, 1);
	assert.equal(blocks.at(-1) && plainText(blocks.at(-1) as (typeof blocks)[number]), 'last');
});

test('many texts that get the parser stuck are shown in the time of one', () => {
	const stuck = Array.from({length: 50}, () => `${'a_'.repeat(150_000)}\n\nlast`);
	const deep = `${'> '.repeat(5000)}deep`;
	const read = readDocuments([deep, '*Fine* words', ...stuck, '*Late* words'], timeLimiter);
	assert.equal(read.length, 53);
	assert.match(plainText(read[0]?.[0] as Block), /> > deep$/);
	assert.equal(plainText(read[1]?.[0] as Block), 'Fine words');
	for (const blocks of read.slice(2, 52)) assert.equal(plainText(blocks.at(-1) as Block), 'last');
	assert.equal(plainText(read[52]?.[0] as Block), '*Late* words');
});

test('a long honest text is read as Markdown', () => {
	const {blocks, notices} = readDocument(
		'It was *late*, and `nobody` came.\n\n'.repeat(20_000),
		timeLimiter,
	);
	assert.equal(blocks.length, 20_000);
	assert.deepEqual(notices, []);
});

test('work that gets stuck is ended, and work that is only long is not', () => {
	const limit = {stepMs: 50, graceMs: 0, unitsPerMs: 1e-9};
	const stuck = (function* (): Generator<number, void> {
		yield 1;
		for (;;);
	})();
	assert.throws(() => runSteadily(stuck, limit, timeLimiter)(Number.POSITIVE_INFINITY));
	const long = (function* (): Generator<number, void> {
		const end = performance.now() + 300;
		while (performance.now() < end) yield 1;
	})();
	assert.equal(runSteadily(long, limit, timeLimiter)(Number.POSITIVE_INFINITY), true);
});

test('work that is too slow is ended, also when it runs in slices', () => {
	const slow = (function* (): Generator<number, void> {
		for (;;) {
			const end = performance.now() + 10;
			while (performance.now() < end);
			yield 1;
		}
	})();
	const runOn = runSteadily(slow, {stepMs: 50, graceMs: 30, unitsPerMs: 1}, timeLimiter);
	assert.throws(() => {
		while (!runOn(0));
	});
});

test('no control character comes out of any text', () => {
	const piece = fc.constantFrom(
		...[
			'\u001b[31m',
			'\u001b]8;;x\u0007',
			'\u009b',
			'&#27;',
			'&#x1b;[2J',
			'\u0007',
			'\r',
			'\u2028',
			'\u202e',
			'\ud800',
		],
		...[
			'`',
			'*',
			'[',
			'](https://x\u001b.y)',
			'<b title="\u001b">',
			'| ',
			'\n',
			'\n\n',
			'```\u001b\n',
			'a',
			'![',
			'\t',
			'[^\u001b]: ',
		],
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 30}), pieces => {
			const shown = JSON.stringify(readDocument(pieces.join('')));
			assert.doesNotMatch(
				shown,
				/\\u00[019]|\\u007f|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\\ud8/,
			);
		}),
		{numRuns: 300},
	);
});
