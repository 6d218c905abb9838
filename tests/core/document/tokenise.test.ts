import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {Lexer, type Token} from 'marked';
import {tokenise} from '../../../src/core/document/tokenise.ts';

/** What is read in parts of about so many units, as one list: each block, and the words in it. */
function read(source: string, size: number): readonly unknown[] {
	return [...tokenise(source, size)].flatMap(({blocks, inlinesOf}) => {
		const resolve = (value: unknown): unknown => {
			if (Array.isArray(value)) return (inlinesOf(value) as unknown[]).map(resolve);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, resolve(own)]));
		};
		return blocks.filter(isWritten).map(resolve);
	});
}

function isWritten({type}: Token): boolean {
	return type !== 'space';
}

const wholly = Number.POSITIVE_INFINITY;

/** What begins a block, goes on in one, or ends one. */
const piece = fc.constantFrom(
	...['word', 'two words', '“Quoted,”', '*words*', '**', '_a_', '12 words', '1999.', '港の灯り'],
	...['# head', '#tag', '===', '---', '* * *', '- item', '* item', '+', '1. item', '2) item', '-'],
	...['> quote', '>', '> - both', '> ```', '    code', '\tcode', '  two', ' one', '\\', 'words  '],
	...['```', '~~~', '```js', '````', '- ```', '  ```', '| a | b |', '|---|---|', '-|-', '| c |'],
	...[
		'<div>',
		'</div>',
		'<p>words</p>',
		'<b>',
		'</b>',
		'</b',
		'<pre>',
		'</pre>',
		'<pre',
		'<script>x',
	],
	...['<!--', '-->', '<!-- a -->', '<?', '?>', '<!A', '<![CDATA[', ']]>', '<a href="b">', '<x y="'],
	...['[a]', '[a](b)', '[a](b "', '")', '![', '`', '``', '\\[', '[a]: /b', '< a'],
);
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n \n', '\n\n\n', ' ', '\n\n\n\n');
const text = fc.array(fc.tuple(piece, gap), {maxLength: 24}).map(parts => parts.flat().join(''));

test('read in parts of any size, a text has the same blocks as at once', () => {
	fc.assert(
		fc.property(text, fc.integer({min: 0, max: 60}), (source, size) => {
			assert.deepEqual(read(source, size), read(source, wholly));
		}),
		{numRuns: 3000},
	);
});

test('so have the stories of the bundled collection', () => {
	const folder = new URL('../../../stories/', import.meta.url);
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
	const files = names.filter(name => name.endsWith('.md'));
	assert.notEqual(files.length, 0);
	for (const file of files) {
		const source = readFileSync(new URL(file, folder), 'utf8');
		const atOnce = read(source, wholly);
		for (const size of [0, 1000, 10_000]) assert.deepEqual(read(source, size), atOnce, file);
	}
});

test('a long text is read in parts', () => {
	const parts = [...tokenise('It was late.\n\n'.repeat(10_000))];
	assert.ok(parts.length > 3);
});

test('code and comments that are never closed are one part', () => {
	for (const open of ['```', '<!-- ', '<pre>', '<?'])
		assert.equal([...tokenise(`Words.\n\n${open}\n\n${'Words.\n\n'.repeat(99)}`, 100)].length, 1);
});

test('an address that is given at the end holds for the first words', () => {
	const [part] = tokenise(`[words][a]\n\n${'Words.\n\n'.repeat(99)}[a]: /b`, 10);
	const [first] = part?.blocks ?? [];
	const [link] = part?.inlinesOf((first as {tokens?: Token[]}).tokens ?? []) ?? [];
	assert.equal(link?.type, 'link');
});

test('the words of a block are what marked makes of them', () => {
	const letters = 'a|b | |  |\n|!|.|:|/|&|&amp;|)|{|^|#|=|*|_|~|<|>|[|\\|`|@|www.|WWW.|http|://';
	const addresses = 'www.a|ftp://a|mailto:a|xmpp:a|a@b.c';
	const letter = fc.constantFrom(...`${letters}|${addresses}`.split('|'), '|');
	fc.assert(
		fc.property(fc.array(letter, {maxLength: 12}), letters => {
			const source = `Words ${letters.join('').replace(/\n\s*/g, '\n')}.`;
			const [part] = tokenise(source);
			const [block] = part?.blocks ?? [];
			fc.pre(part?.blocks.length === 1 && block?.type === 'paragraph');
			const inlines = part?.inlinesOf(block.tokens ?? []) ?? [];
			assert.deepEqual(inlines.map(nameOf), Lexer.lexInline(block.text).map(nameOf));
		}),
		{numRuns: 2000},
	);
});

function nameOf({type, raw}: Token): string {
	return `${type} ${raw}`;
}
