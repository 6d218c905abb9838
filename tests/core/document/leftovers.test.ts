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
