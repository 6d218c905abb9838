import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outline} from './outline.ts';

test('WordPress: captions are figures, shortcodes and page marks go', () => {
	assert.deepEqual(
		outline(
			'a<!--more-->\n\n[caption id="x" width="3"]<img src="y" alt="A cat"> Tom, *1997*[/caption]\n\n[gallery ids="1,2"]\n\nb<!--nextpage-->c\n\n<!-- wp:paragraph {"a":1} -->\nd\n\n[code lang="js"]let e;[/code]',
		),
		['¶ a', 'figure A cat — Tom, _1997_', '¶ bc', '¶ d', 'code(js) let e;'],
	);
	assert.deepEqual(outline('\\[caption id="x"\\]![A cat](y) Tom\\[/caption\\]'), [
		'figure A cat — Tom',
	]);
});

test('words in brackets that are no shortcode stay', () => {
	const text = '[video] [quote] [applause] [code] he said [sic] [more]';
	assert.deepEqual(outline(text), [`¶ ${text}`]);
});

test('Jekyll: tags and values go, what they enclose or quote stays', () => {
	assert.deepEqual(
		outline(
			'a {{ site.title }} {% if b.c %}d{% endif %} {{ "e f" | upcase }} [g]({% post_url 2010-01-01-x %})\n\n{% highlight ruby %}\nputs {{ h.i }}\n{% endhighlight %}\n\n{% comment %}j{% endcomment %}k',
		),
		['¶ a d e f g', 'code(ruby) puts {{ h.i }}', '¶ k'],
	);
	assert.deepEqual(outline('{% include figure.html src="x.png" caption="A cat" %}'), [
		'figure A cat',
	]);
});

test('Hexo: quotes, code and links', () => {
	assert.deepEqual(
		outline(
			'{% blockquote Ann Author, A Book %}\nb *c*\n{% endblockquote %}\n\n{% codeblock lang:js %}\nd\n{% endcodeblock %}\n\n{% asset_img x.png "A cat" %}\n\n{% post_link slug \'A title\' %}',
		),
		['> ¶ *Ann Author, A Book*', '> ¶ b _c_', 'code(js) d', 'figure A cat', '¶ A title'],
	);
});

test('Hugo: shortcodes', () => {
	assert.deepEqual(
		outline(
			'{{< figure src="x" alt="A cat" caption="Tom" >}}\n\n{{% notice tip %}}\na **b**\n{{% /notice %}}\n\n{{< youtube c3d >}}\n\n{{< highlight go >}}\ne\n{{< /highlight >}}\n\n{{</* f g */>}} [h]({{< ref "i.md" >}})',
		),
		['figure A cat — Tom', '¶ a *b*', 'code(go) e', '¶ {{< f g >}} h'],
	);
});

test('Obsidian: links, embeds, callouts, comments, highlights', () => {
	assert.deepEqual(
		outline(
			'[[Note]] [[Note|a]] [[folder/Note#Head]] [[1]](https://b.example) ![[c.png|300]]![[c.png|A cat]] ![[Other]] %%d%% ==e f==\n\n> [!warning]- Mind the gap\n> g\n\n> [!NOTE]\n> h',
		),
		[
			'¶ Note a Note > Head [[1]](https://b.example) A cat Other *e f*',
			'> ¶ *Mind the gap*',
			'> ¶ g',
			'> ¶ *Note*',
			'> ¶ h',
		],
	);
});

test('MDX, kramdown, Pandoc: imports, components, attributes, boxes', () => {
	assert.deepEqual(
		outline(
			'import A from \'./a\'\nexport const b = 1;\n\n# c {#d .e}\n\n<Figure src={f} caption="A cat" />\n\n<Box>g</Box> {/* h */}\n\ni\n{: .lead}\n\n* TOC\n{:toc}\n\n::: tip A title\nj\n:::\n\n\\newpage',
		),
		['h1 c', 'figure A cat', '¶ g', '¶ i', '¶ *A title*', '¶ j'],
	);
});

test('in code everything stays', () => {
	assert.deepEqual(
		outline('`{{ a.b }} <!-- c -->`\n\n```\n{% d %} [[e]] %%f%%\n```\n\n    ![[g]] {{< h >}}'),
		['¶ {{{ a.b }} <!-- c -->}', 'code() {% d %} [[e]] %%f%%', 'code() ![[g]] {{< h >}}'],
	);
});

test('what only looks like a leftover stays', () => {
	const text = '[youtube] a f(x){y} {{ name }} and 50%% of 100%% and a == b == c and {% half';
	assert.deepEqual(outline(text), [`¶ ${text}`]);
});

test('Pandoc: line blocks are verse, tables with bars stay tables', () => {
	assert.deepEqual(
		outline(
			'| The gate was shut,\n|   the key was lost,\n| and nobody\n  went through.\n|\n| The end',
		),
		[
			'verse The gate was shut,\n\u00a0\u00a0the key was lost,\nand nobody went through.',
			'¶ The end',
		],
	);
	assert.deepEqual(outline('| a | b |\n|---|---|\n| c | d |'), outline('|a|b|\n|-|-|\n|c|d|'));
});

test('Pandoc: attributes, raised and lowered figures, fences of one format', () => {
	assert.deepEqual(
		outline(
			'# The Gate {#gate .unnumbered}\n\n2^10^ and H~2~O, 5~7 and 2~3, x^2 and y^2, [small]{.smallcaps} *a*{.b} {not}\n\n```{=latex}\n\\gate\n```\n\nThe end. {.last}',
		),
		['h1 The Gate', '¶ 2¹⁰ and H2O, 5~7 and 2~3, x^2 and y^2, small _a_ {not}', '¶ The end.'],
	);
});

test('definitions stand on lines of their own, without their mark', () => {
	assert.deepEqual(outline('Term\n: what it means\n\nOther\n\n:   A first.\n\n    A second.'), [
		'verse Term\nwhat it means',
		'¶ Other',
		'¶ A first.',
		'¶ A second.',
	]);
	assert.deepEqual(outline('He said\n:) and left'), ['¶ He said :) and left']);
});

test('kramdown: comments and abbreviations are not shown', () => {
	assert.deepEqual(
		outline('a\n\n{::comment}\nb\n{:/comment}\n\n*[HTML]: Hyper\n\nc {::nomarkdown}d{:/}'),
		['¶ a', '¶ c d'],
	);
});

test('MkDocs: admonitions are quotes, tabs have titles', () => {
	assert.deepEqual(
		outline('!!! note "The Bell"\n    It rang.\n\n    Twice.\n\n=== "First"\n\n    One.\n\nEnd'),
		['> ¶ *The Bell*', '> ¶ It rang.', '> ¶ Twice.', '¶ *First*', '¶ One.', '¶ End'],
	);
});

test('Hugo: who is quoted stands behind the words; a title that its caption repeats is not said again', () => {
	assert.deepEqual(
		outline(
			'{{< quote author="Oda" >}}We were nine.{{< /quote >}}\n\n{{< figure src="f.jpg" title="The ferry" caption="The ferry at noon" >}}\n\n{{- x -}}a',
		),
		['> ¶ “We were nine.” – Oda', 'figure The ferry at noon', '¶ a'],
	);
});

test('Hugo: below several paragraphs who is quoted has one of its own; nobody, none', () => {
	assert.deepEqual(
		outline(
			'{{< quote "Oda" >}}\nWe were nine.\n\nThen eight.\n{{< /quote >}}\n\n{{< quote >}}“Nine.”{{< /quote >}}\n\n{{< quote cite="Bram" >}}“Ten.”{{< /quote >}}',
		),
		['> ¶ We were nine.', '> ¶ Then eight.', '> ¶ — Oda', '> ¶ “Nine.”', '> ¶ “Ten.” – Bram'],
	);
});

test('Obsidian: names of paragraphs go, notes have titles in any script', () => {
	assert.deepEqual(outline('See **[[link]]**. ^gate-1\n\n^other\n\n> [!заметка] Имя\n> Слово.'), [
		'¶ See *link*.',
		'> ¶ *Имя*',
		'> ¶ Слово.',
	]);
});
