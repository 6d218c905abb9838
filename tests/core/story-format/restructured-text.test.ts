import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseStory} from '../../../src/core/story-format/parse-story.ts';
import {readRestructuredText} from '../../../src/core/story-format/restructured-text/read.ts';
import {outline} from '../document/outline.ts';

const where = {path: '/stories/bell.rst', relativePath: 'bell.rst'};

test('the title and the fields of a Pelican article are those of the story', async () => {
	const {head, facts, body} = await parseStory(
		'The Bell\n########\n\n:date: 2010-10-03 10:20\n:tags: fog, salt\n:category: Rivers\n:authors: Nell Orr, Ida Quill\n:summary: It rang\n    twice.\n\nIt rang.\n',
		where,
	);
	assert.equal(head.title, 'The Bell');
	assert.equal(head.date?.day, 3);
	assert.deepEqual(head.authors, ['Nell Orr', 'Ida Quill']);
	assert.deepEqual(head.categories, ['Rivers']);
	assert.deepEqual(head.tags, ['fog', 'salt']);
	assert.equal(facts.excerpt(), 'It rang twice.');
	assert.equal(body.trim(), 'It rang.');
});

const read = (text: string) => outline(readRestructuredText(text));

test('sections are headings by the order of their signs; the first of several is none of the title', () => {
	assert.deepEqual(read('One\n===\n\na\n\nBelow\n-----\n\nb\n\nTwo\n===\n\nc'), [
		'h1 One',
		'¶ a',
		'h3 Below',
		'¶ b',
		'h2 Two',
		'¶ c',
	]);
});

test('inline marks, links and notes', () => {
	assert.deepEqual(
		read(
			'*a* **b** ``c*`` `d <http://e.example/>`_ F_ :ref:`g <h>` 5\\ th |i| [1]_ and j_k\n\n.. _F: http://f.example/\n.. |i| replace:: eye\n.. [1] Or not.',
		),
		[
			'¶ _a_ *b* {c*} [d](http://e.example/) [F](http://f.example/) g 5th eye[¹](^1) and j_k',
			'note(1) Or not.',
		],
	);
});

test('literal blocks, boxes, pictures, lists, terms, quotations, rules; comments are not shown', () => {
	assert.deepEqual(
		read(
			'So::\n\n    let a;\n\n.. note:: It rang.\n\n.. not shown\n   at all\n\n.. image:: a.png\n   :alt: A bell\n\n- one\n- two\n\nTerm\n    Meaning\n\n    Quoted.\n\n----\n\n| The gate\n|   was shut',
		),
		[
			'¶ So:',
			'code() let a;',
			'> ¶ *Note*',
			'> ¶ It rang.',
			'figure A bell',
			'• ¶ one',
			'• ¶ two',
			'verse Term\nMeaning',
			'¶ Quoted.',
			'scene-break',
			'verse The gate\n\u00a0\u00a0was shut',
		],
	);
});
