import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outline} from './outline.ts';
import {readDocument} from './read-document.ts';

test('elements that give words a meaning do so, in a paragraph and in HTML', () => {
	const words = '<em>a</em> <b>c</b> <del>d</del> <code>e</code> <a href="https://f.example">g</a>';
	const expected = ['¶ _a_ *c* ~d~ {e} [g](https://f.example)'];
	assert.deepEqual(outline(words), expected);
	assert.deepEqual(outline(`<p>${words}</p>`), expected);
	assert.deepEqual(outline(`<div>\n\n${words}\n\n</div>`), expected);
});

test('elements between paragraphs make blocks, and Markdown inside them is read', () => {
	assert.deepEqual(
		outline(
			'<h2>a</h2>\n<blockquote>\n\n*b*\n\n- c\n\n</blockquote>\n\n<ol start="4"><li>d<li>e<p>f</ol>\n\ng',
		),
		['h2 a', '> ¶ _b_', '> • ¶ c', '4. ¶ d', '5. ¶ e', '   ¶ f', '¶ g'],
	);
});

test('two line breaks end a paragraph, one keeps it', () => {
	assert.deepEqual(outline('<p>a<br><br>b<br/>c</p>'), ['¶ a', 'verse b\nc']);
});

test('a figure is one line: its alternative text and its caption, once when they say the same', () => {
	assert.deepEqual(
		outline('<figure><img src="x" alt="A cat"><figcaption>Tom, <i>1997</i></figcaption></figure>'),
		['figure A cat — Tom, _1997_'],
	);
	assert.deepEqual(outline('<figure><img alt="A cat"><figcaption>A cat</figcaption></figure>'), [
		'figure A cat',
	]);
	assert.deepEqual(
		outline('<figure>\n\n![A cat](x)\n\n<figcaption>Tom</figcaption>\n\n</figure>'),
		['figure A cat', 'figure Tom'],
	);
});

test('a table of data is a table, a table that lays out a page is its blocks', () => {
	assert.deepEqual(outline('<table><tr><th>a<th>b<tr><td>c<td>d <b>e</b></table>'), [
		'table a b\nc d *e*',
	]);
	assert.deepEqual(outline('<table><tr><td><h1>a</h1><p>b</p></td></tr></table>'), ['h1 a', '¶ b']);
	assert.deepEqual(outline('<table><tr><td>nav</td><td><ul><li>a</ul></td></tr></table>'), [
		'¶ nav',
		'• ¶ a',
	]);
});

test('a centred ornament is a scene break, and centred words are words', () => {
	assert.deepEqual(
		outline(
			'<p align="center">* * *</p>\n<center>oOo</center>\n<p style="text-align: center">The End</p>',
		),
		['scene-break * * *', 'scene-break oOo', '¶ The End'],
	);
	assert.deepEqual(outline('<p>oOo</p>'), ['¶ oOo']);
});

test('preformatted text is code or verse', () => {
	assert.deepEqual(outline('<pre><code class="language-py">a &lt; b\n  c</code></pre>'), [
		'code(py) a < b\n  c',
	]);
	assert.deepEqual(outline('<pre class="wp-block-verse">Roses\nare red</pre>'), [
		'verse Roses\nare red',
	]);
});

test('scripts, styles, forms and comments go, with their text', () => {
	assert.deepEqual(
		outline(
			'a <script>x("b")</script> c <!-- d --> e\n\n<style>p > i {}</style>\n\n<form>f <input> <button>g</button></form>\n\nh',
		),
		['¶ a c e', '¶ h'],
	);
});

test('what is never closed hides nothing', () => {
	assert.deepEqual(outline('a <script> b\n\nc <!-- d\n\n<form>\n\ne\n\n<em>f\n\ng'), [
		'¶ a b',
		'¶ c <!-- d',
		'¶ e',
		'¶ _f_',
		'¶ g',
	]);
});

test('a page that a server wrapped in a form stays', () => {
	const page = ['a', 'b', 'c', 'd', 'e', 'f'].map(word => `<p>${word}</p>`).join('');
	assert.equal(outline(`<form>${page}</form>`).length, 6);
});

test('angle brackets that are no tag are words', () => {
	assert.deepEqual(outline('Dear <Name>, he <sighs> and 2 < 3 > 1, <half-hearted laugh>'), [
		'¶ Dear <Name>, he <sighs> and 2 < 3 > 1, <half-hearted laugh>',
	]);
});

test('a style that says emphasis is emphasis', () => {
	assert.deepEqual(
		outline(
			'<span style="font-style: italic">a</span> <span style="color:red;font-weight:700">b</span> <span style="font-weight:400">c</span>',
		),
		['¶ _a_ *b* c'],
	);
});

test('raised digits, quotations and readings keep their meaning', () => {
	assert.deepEqual(
		outline(
			'10<sup>2</sup> 1<sup>st</sup> <q>a</q> <ruby>漢<rt>かん</rt></ruby> <ruby>字<rp>（</rp><rt>じ</rt><rp>）</rp></ruby>',
		),
		['¶ 10² 1st “a” 漢(かん) 字（じ）'],
	);
});

test('attributes never reach the reader, but the words of an image', () => {
	assert.deepEqual(
		outline('<img alt="a &lt; b" title="c" onerror="d"> <span title="e" style="f">g</span>'),
		['¶ a < b — c g'],
	);
});

test('deep nesting is written at the depth that a page can show', () => {
	const {blocks} = readDocument(`${'<blockquote>'.repeat(500)}a`);
	assert.equal(blocks.length, 1);
	assert.ok((blocks[0]?.inside.length ?? 0) < 50);
});
