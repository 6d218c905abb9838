import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outline} from './outline.ts';
import {readDocument} from './read-document.ts';

test('paragraphs and headings are blocks in the order of the text', () => {
	assert.deepEqual(outline('# One\n\nFirst\nline.\n\nSecond.\n\nTwo\n===\n\n### Three'), [
		'h1 One',
		'¶ First line.',
		'¶ Second.',
		'h1 Two',
		'h3 Three',
	]);
});

test('words keep their meaning: emphasis, strong, strike, code, links', () => {
	assert.deepEqual(outline('a *b **c** d* ~~e~~ `f  g` [h *i*](https://j.example/k)'), [
		'¶ a _b _*_c_*_ d_ ~e~ {f g} [h ](https://j.example/k)[_i_](https://j.example/k)',
	]);
});

test('a link that is not http, https or mailto is only its text', () => {
	assert.deepEqual(
		outline('[a](javascript:x) [b](file:///c) [d](data:e) [f](/g) [h](mailto:i@j.k) <http://l.m>'),
		['¶ a b d f [h](mailto:i@j.k) [http://l.m](http://l.m)'],
	);
});

test('entities are decoded once, by the rules of CommonMark', () => {
	assert.deepEqual(
		outline('&lt;b&gt; &amp;lt; &#38;lt; AT&T &copy; &#8217; &#146; &nope; `&lt;`'),
		['¶ <b> &lt; &lt; AT&T © ’ ’ &nope; {&lt;}'],
	);
});

test('what an entity hides does not act on the terminal', () => {
	assert.deepEqual(outline('a&#27;[31mb&#x9b;2Jc&#7;'), ['¶ ab›2Jc']);
});

test('typography stays as it was typed', () => {
	const text = `"Straight" 'quotes' -- and --- dashes... “curly” ‘ones’ — (c) 1/2 :smile:`;
	assert.deepEqual(outline(text), [`¶ ${text}`]);
});

test('white space is one space; a no-break space is a letter like others', () => {
	assert.deepEqual(outline('  a \t b\n   c&nbsp;d  e'), ['¶ a b c\u00a0d e']);
});

test('lists, quotes and tasks tell what a block stands in', () => {
	assert.deepEqual(outline('> - a\n>\n>   b\n> - c\n>   1. d\n\n- [x] e\n- [ ] f\n\n7) g'), [
		'> • ¶ a',
		'>   ¶ b',
		'> • ¶ c',
		'>   1. ¶ d',
		'☑ ¶ e',
		'☐ ¶ f',
		'7) ¶ g',
	]);
});

test('an item that begins with a list or a quote carries both markers', () => {
	assert.deepEqual(outline('- 1. a\n\n  b\n- > c'), ['• 1. ¶ a', '  ¶ b', '• > ¶ c']);
});

test('a year at the start of a paragraph is no list', () => {
	assert.deepEqual(outline('1986. A great year.\n\nNo.\n\n3. Third'), [
		'¶ 1986. A great year.',
		'¶ No.',
		'3. ¶ Third',
	]);
});

test('scene breaks are known by rule and by ornament', () => {
	for (const rule of ['***', '---', '* * *', '#', '___']) {
		assert.deepEqual(outline(`a\n\n${rule}\n\nb`), ['¶ a', 'scene-break', '¶ b'], rule);
	}
	for (const ornament of ['⁂', '~ ~ ~', '• • •', '❦', '—  —  —', '***⁂***']) {
		assert.match(outline(`a\n\n${ornament}\n\nb`)[1] ?? '', /^scene-break/, ornament);
	}
	assert.deepEqual(outline('a\n\n                * * *\n\nb'), ['¶ a', 'scene-break * * *', '¶ b']);
});

test('a silence is words, not a scene break', () => {
	assert.deepEqual(outline('…\n\n—\n\n?\n\n...'), ['¶ …', '¶ —', '¶ ?', '¶ ...']);
});

test('a rule right under a long paragraph ends a scene and makes no heading of it', () => {
	const long =
		'The last thing that she said before the door closed was that she would be back by spring, or not.';
	assert.deepEqual(outline(`${long} Or so.\n---\nb`), [`¶ ${long} Or so.`, 'scene-break', '¶ b']);
});

test('a rule right under a full stop ends a scene, under a title it makes a heading', () => {
	assert.deepEqual(outline('Nobody came.\n---\na'), ['¶ Nobody came.', 'scene-break', '¶ a']);
	assert.deepEqual(outline('Who came?\n---\na'), ['h2 Who came?', '¶ a']);
});

test('emphasis closes in Chinese and Japanese, where no space stands around it', () => {
	assert.deepEqual(
		outline('彼は**「物語」**を読む。这是*“你好”*吧 **你好，**世界 **a**b `物**「a」**は`'),
		['¶ 彼は*「物語」*を読む。这是_“你好”_吧 *你好，*世界 *a*b {物**「a」**は}'],
	);
});

test('hard line breaks make verse of short lines', () => {
	assert.deepEqual(outline('Roses  \nare\\\nred'), ['verse Roses\nare\nred']);
});

test('a poem keeps its lines although it was typed without hard breaks', () => {
	const poem =
		'Because I had no time\nThe river had it all\nAnd gave me none of mine\nBefore the fall';
	assert.deepEqual(outline(poem), [`verse ${poem}`]);
	const prose = 'The door was open.\nNobody came.\nIt was late.\nHe went to bed.';
	assert.deepEqual(outline(prose), [`¶ ${prose.replaceAll('\n', ' ')}`]);
});

test('code keeps its lines and its spaces', () => {
	assert.deepEqual(outline('```js {1}\na  <b>\n\n\tc &amp;\n```\n\n    let d = 1;'), [
		'code(js) a  <b>\n\n    c &amp;',
		'code() let d = 1;',
	]);
});

test('prose whose first line was indented as on a typewriter is no code', () => {
	assert.deepEqual(
		outline('    It was late, he said.\nNobody came.\n\n\t“Well,” she said, “go.”'),
		['¶ It was late, he said. Nobody came.', '¶ “Well,” she said, “go.”'],
	);
});

test('a table has cells, and is words too', () => {
	const {blocks} = readDocument('| a | *b* |\n|:-:|--:|\n| c | d \\| e | lost? |');
	const block = blocks[0];
	assert.ok(block?.kind === 'table');
	assert.deepEqual(block.header, [[{text: 'a'}], [{text: 'b', emphasis: true}]]);
	assert.deepEqual(block.rows, [[[{text: 'c'}], [{text: 'd | e lost?'}]]]);
	assert.deepEqual(block.align, ['center', 'right']);
	assert.deepEqual(outline('| a | *b* |\n|---|---|\n| c | d |'), ['table a _b_\nc d']);
});

test('an image on its own line is a figure; one within a line is its words', () => {
	assert.deepEqual(
		outline('![A cat](c.jpg "Tom, 1997")\n\nSee ![the cat](c.jpg) here.\n\n![](x.jpg)'),
		['figure A cat — Tom, 1997', '¶ See the cat here.'],
	);
	assert.deepEqual(outline('![A](a.jpg)\n*A caption*'), ['figure A', '¶ _A caption_']);
});

test('what has the look of a definition but no address is text', () => {
	assert.deepEqual(outline('[Anna]: Hello\n\n[b][c]\n\n[c]: https://d.example "e"'), [
		'¶ [Anna]: Hello',
		'¶ [b](https://d.example)',
	]);
});

test('an empty text has no blocks', () => {
	for (const text of ['', ' \n\t\n', '&nbsp;', '<!-- a -->']) assert.deepEqual(outline(text), []);
});
