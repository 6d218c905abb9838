import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {parseDocument} from 'yaml';
import {readPlainYaml} from '../../../src/core/story-format/front-matter/plain.ts';

function readByLibrary(head: string): unknown {
	const document = parseDocument(head, {
		schema: 'failsafe',
		customTags: ['null'],
		uniqueKeys: false,
	});
	assert.deepEqual(document.errors, [], head);
	return document.toJS();
}

/** Heads made of pieces that matter to YAML. */
const piece = fc.constantFrom(
	'a',
	'é',
	'雪',
	'1',
	'-',
	':',
	' ',
	': ',
	' #',
	'#',
	'"',
	"'",
	'[',
	']',
	', ',
	',',
	'{',
	'}',
	'|',
	'>',
	'&',
	'*',
	'!',
	'%',
	'@',
	'`',
	'~',
	'null',
	'?',
	'\\',
	'…',
	'“',
	'\u00a0',
	'🌧',
);
const words = fc.array(piece, {maxLength: 6}).map(pieces => pieces.join(''));
const line = fc.oneof(
	fc
		.tuple(fc.constantFrom('a', 'title', 'null', 'b-c'), words)
		.map(([key, value]) => `${key}: ${value}`),
	words.map(value => `key: [${value}]`),
	words.map(value => `key: "${value}"`),
	words.map(value => `- ${value}`),
	words.map(value => `  - ${value}`),
	words.map(value => `  ${value}`),
	fc.constantFrom('key:', 'key: >', 'key: |', 'key: >-', 'key: |-', '', '---', '...', '# x'),
	words,
);

test('what the plain reader accepts, it reads as the YAML parser does', () => {
	let accepted = 0;
	fc.assert(
		fc.property(fc.array(line, {minLength: 1, maxLength: 4}), lines => {
			const head = lines.join('\n');
			const fields = readPlainYaml(head);
			if (fields === undefined) return;
			accepted++;
			assert.deepEqual(fields, readByLibrary(head), head);
		}),
		{numRuns: 4000},
	);
	assert.ok(accepted > 100);
});

test('the head of an ordinary story needs no parser', () => {
	const head = [
		'id: one-minute',
		'title: One Minute',
		'date: 2025-11-30',
		'author: Idris Koçak',
		'tags: [mercy, prison]',
		'categories:',
		'  - Stories',
		'excerpt: “Ten past three,” she said – and then: nothing.',
		'summary: >-',
		'  It rained',
		'  and rained.',
		'lang:',
		'',
	].join('\n');
	assert.deepEqual(readPlainYaml(head.replace('then: ', 'then ')), {
		id: 'one-minute',
		title: 'One Minute',
		date: '2025-11-30',
		author: 'Idris Koçak',
		tags: ['mercy', 'prison'],
		categories: ['Stories'],
		excerpt: '“Ten past three,” she said – and then nothing.',
		summary: 'It rained and rained.',
		lang: null,
	});
	assert.equal(readPlainYaml(head), undefined);
});
