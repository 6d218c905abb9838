import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../../src/core/document/block.ts';
import {readDocument} from './read-document.ts';

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

/** A document as its source and the words that a reader must find, in order. */
interface Written {
	readonly source: string;
	readonly words: string;
}

const words = fc.array(word, {minLength: 1, maxLength: 5}).map(list => list.join(' '));

/** The same words, dressed in one of the ways that a story may have them. */
function dressed(ways: ReadonlyArray<(words: string) => string>): fc.Arbitrary<Written> {
	return fc
		.tuple(fc.constantFrom(...ways), words)
		.map(([dress, own]) => ({source: dress(own), words: own}));
}

const inline = dressed([
	own => own,
	own => `*${own}*`,
	own => `**_${own}_**`,
	own => `~~${own}~~`,
	own => `\`${own}\``,
	own => `[${own}](https://x.example "y")`,
	own => `<em class="x">${own}</em>`,
	own => `<a href="x">${own}</a><!-- y -->`,
	own => `![${own}](x.png)`,
	own => `[[x|${own}]]`,
	own => `==${own}==`,
	own => `{{ y.x }}${own}{% x %}`,
	own => `<span>${own}</span>  \n`,
	own => `&zwj;${own}&#8203;`,
	own => `<${own}>`,
]);

const line = fc.array(inline, {minLength: 1, maxLength: 4}).map(together(' '));

const block: fc.Arbitrary<Written> = fc.oneof(
	line,
	dressed([
		own => `[caption x="y"]<img src="z"> ${own}[/caption]`,
		own => `<figure><img alt="${own}"></figure>`,
		own => `<table><tr><td>${own}<td></table>`,
		own => `<form><input></form><script>x</script>${own}`,
		own => `    ${own}`,
		own => `\`\`\`x\n${own}\n\`\`\``,
		own => `{% highlight x %}\n${own}\n{% endhighlight %}`,
	]),
	...[
		(source: string) => `## ${source.replaceAll('\n', '')} {#x}`,
		(source: string) => `> ${source}`,
		(source: string) => `- ${source}\n\n  ${source}`,
		(source: string) => `1. [x] ${source}`,
		(source: string) => `<div align="center"><p>${source.replaceAll('\n', '<br>')}</p></div>`,
		(source: string) => `<blockquote>\n\n${source}\n\n</blockquote>`,
		(source: string) => `| ${source.replaceAll('\n', '').replaceAll('|', '\\|')} |\n|---|`,
		(source: string) => `{% x %}\n${source}\n{% endx %}`,
		(source: string) => `{{< x >}}\n${source}\n{{< /x >}}`,
		(source: string) => `> [!y]\n> ${source}`,
	].map(dress => line.map(({source, words: own}) => twice(dress, source, own))),
);

/** Puts words into what holds them once or, as an item of two paragraphs does, twice. */
function twice(dress: (source: string) => string, source: string, own: string): Written {
	const isTwice = dress('@').split('@').length > 2;
	return {source: dress(source), words: isTwice ? `${own} ${own}` : own};
}

function together(separator: string) {
	return (parts: readonly Written[]): Written => ({
		source: parts.map(part => part.source).join(separator),
		words: parts.map(part => part.words).join(' '),
	});
}

test('every word of a story stands in its document, whole, once and in order', () => {
	fc.assert(
		fc.property(fc.array(block, {maxLength: 8}).map(together('\n\n')), story => {
			const found = read(story.source).match(/wo[a-w]+/g) ?? [];
			assert.deepEqual(found, story.words.match(/wo[a-w]+/g) ?? [], story.source);
		}),
		{numRuns: 300},
	);
});

test('every letter of a text stands in its document, in order, whatever marks are around it', () => {
	const text = fc.array(fc.oneof(word, mark), {maxLength: 60}).map(parts => parts.join(''));
	fc.assert(
		fc.property(text, source => {
			// The language of code, a component's name and a class are not words to read.
			fc.pre(!/`{3}|~{3}|<\/?\w+-|\{[.#]\w/.test(source));
			assert.equal(lettersOf(read(source)), lettersOf(source));
		}),
		{numRuns: 800},
	);
});
