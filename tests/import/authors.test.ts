import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFacts} from '../../src/import/html/facts.ts';
import {parsePage} from '../../src/import/html/parse.ts';

/** The authors of a page with this head and this body. */
function authors(head: string, body = '<p>It rang.</p>'): readonly string[] {
	return readFacts(parsePage(`<html><head>${head}</head><body>${body}</body></html>`)).authors;
}

test('the head of a page names its authors in many ways, with or without a word before them', () => {
	assert.deepEqual(authors('<meta name="byl" content="By Ines Marlow and Lena Vos">'), [
		'Ines Marlow',
		'Lena Vos',
	]);
	assert.deepEqual(authors('<meta name="parsely-author" content="Ines Marlow">'), ['Ines Marlow']);
	assert.deepEqual(authors('<meta name="DC.creator" content="Marlow & Vos">'), ['Marlow & Vos']);
	assert.deepEqual(authors('<meta name="author" content="https://example.com/ines">'), []);
});

test('a line that is only called a byline names its authors, when they can be people', () => {
	const byline = '<p class="pb-byline">By <a href="/x">Ines Marlow</a> · May 3, 2023</p>';
	assert.deepEqual(authors('', byline), ['Ines Marlow']);
	assert.deepEqual(authors('', '<span class="article-author">Ines Marlow —</span>'), [
		'Ines Marlow',
	]);
	assert.deepEqual(authors('', '<p class="byline">Our staff in the north</p>'), []);
	assert.deepEqual(
		authors('', `<div class="authors-page">${'<a>Big Journalism</a> '.repeat(20)}</div>`),
		[],
	);
	assert.deepEqual(authors('', `<aside>${byline}</aside>`), []);
});

test('what a standard marks goes before what is called so', () => {
	const page = '<p class="byline">By Ines Marlow</p><a rel="author">lena</a>';
	assert.deepEqual(authors('', page), ['lena']);
});
