import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importHtml} from '../../src/import/html/import-html.ts';
import {toMarkdown} from '../../src/import/html/to-markdown.ts';

test('a blank at the end of a link stays between its words and the next', () => {
	assert.equal(
		toMarkdown('<p>The <a href="https://a.example/b"> ferry </a>left.</p>'),
		'The [ferry](https://a.example/b) left.',
	);
});

test('a picture keeps its words, and loses a link around it', () => {
	assert.equal(
		toMarkdown(
			'<p><a href="https://a.example/b.jpg"><img alt="A boat" src="https://a.example/s.jpg"></a></p>',
		),
		'![A boat](https://a.example/s.jpg)',
	);
});

test('the name of its file says nothing of a picture', () => {
	const picture = (words: string) =>
		toMarkdown(`<p>Rain.<img alt="${words}" src="https://a.example/quay-01-300x200.jpg"></p>`);
	assert.equal(picture('quay-01'), 'Rain.');
	assert.equal(picture('quay-01.jpg'), 'Rain.');
	assert.equal(picture('Quay'), 'Rain.![Quay](https://a.example/quay-01-300x200.jpg)');
});

test('a page written again inside a comment hides nothing of the story', async () => {
	const sentence = 'It was raining when the last ferry left, and nobody on the quay said a word. ';
	const {stories} = await importHtml(
		`<html><body><!--[if IE]><html class="old"><![endif]--><h1>The Ferry</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p></body></html>`,
		{name: 'page.html'},
	);
	assert.match(stories[0]?.body ?? '', /^It was raining/);
});
