import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {importBytes} from '../../src/import/import-bytes.ts';
import type {Imported} from '../../src/import/imported.ts';

/** Letters and figures of a text; marks, quotes and spaces may change on the way. */
function letters(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Everything of an import in which a block may be found again. */
function keptTexts({stories}: Imported): readonly string[] {
	return stories.flatMap(story => [
		story.title,
		story.series ?? '',
		story.body.replace(/<\/?(?:sup|em|strong|del)>/g, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'),
		...story.removed.map(({text}) => text),
		...story.comments.map(({text}) => text),
	]);
}

function assertKept(blocks: readonly string[], imported: Imported): void {
	const places = keptTexts(imported).map(letters);
	for (const block of blocks) {
		const wanted = letters(block);
		assert.ok(
			places.some(place => place.includes(wanted)),
			`lost: ${block}`,
		);
	}
}

const stories = [
	'It was raining when the last ferry left, and nobody on the quay said a word about it.',
	'“Read more,” she said.',
	'“Home?”',
	'Advertisement hoardings stood along the whole of the harbour wall that year, all of them blank.',
	'He counted the steps. There were nine, as there had always been, and then there was one more.',
	'Related to nobody, friend of all, the dog went in.',
	'No.',
	'The archives were closed; the archivist was not.',
	'* * *',
	'Who waits for the lamp, the lamp, the lamp?',
];
const boilerplate = [
	'Skip to content',
	'Home',
	'News',
	'Menu',
	'The Title of It',
	'Posted on November 30, 2025 By admin 3 Comments on The Title of It',
	'November 30, 2025',
	'admin',
	'Advertisement',
	'Post navigation',
	'Previous Post: The Other',
	'Leave a Reply',
	'Your email address will not be published. Required fields are marked *',
	'2 thoughts on “The Title of It”',
	'Mary says:',
	'November 30, 2025 at 10:12 am',
	'Reply',
	'Related Posts',
	'A man walks into a harbour and asks for the sea … Read more',
	'A dog walks out of it and asks for nothing at all … Read more',
	'Archives',
	'November 2025',
	'Categories',
	'Stories',
	'Share this:',
	'© 2025 The Post',
	'Powered by WordPress',
	'Subscribe to our newsletter',
];

test('every block of a page is in a story or in what was left out, whatever stands around it', async () => {
	const block = fc.oneof(
		{weight: 3, arbitrary: fc.constantFrom(...stories)},
		{weight: 2, arbitrary: fc.constantFrom(...boilerplate)},
	);
	const page = fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), {
		minLength: 1,
		maxLength: 40,
	});
	await fc.assert(
		fc.asyncProperty(page, async parts => {
			const text = parts.map(([words, end]) => words + end).join('');
			const imported = await importBytes(new TextEncoder().encode(text), {
				name: 'page.txt',
				as: 'page',
			});
			assertKept(
				parts.map(([words]) => words),
				imported,
			);
		}),
		{numRuns: 100},
	);
});

test('long paragraphs between the title and the first sure end of a page are never left out', async () => {
	const weak = [
		'Home',
		'Archives',
		'Share this:',
		'Comments',
		'Menu',
		'Related Posts',
		'Next: The Door',
		'Categories: Stories',
	];
	const said = fc.tuple(fc.constantFrom(...weak), fc.constantFrom(...stories.filter(letters)));
	const inside = fc.array(said, {maxLength: 8}).map(pairs => pairs.flat());
	await fc.assert(
		fc.asyncProperty(inside, async middle => {
			const [first = '', last = ''] = [stories[0], stories[4]];
			const blocks = [first, ...middle, last, stories[3] ?? '', last];
			const text = ['The Title of It', 'Posted on November 30, 2025 by Ann Lee', ...blocks].join(
				'\n\n',
			);
			const {
				stories: [story],
			} = await importBytes(new TextEncoder().encode(text), {name: 'page.txt'});
			assert.equal(story?.title, 'The Title of It');
			for (const block of blocks)
				assert.ok(letters(story?.body ?? '').includes(letters(block)), block);
		}),
		{numRuns: 60},
	);
});

test('every paragraph of plain text is in a story or in what was left out', async () => {
	const line = fc.constantFrom(
		...stories,
		'CHAPTER I',
		'Chapter Two: The Door',
		'II',
		'Contents',
		'By Edith Corrow',
		'*** START OF THE PROJECT GUTENBERG EBOOK IT ***',
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(line, {minLength: 1, maxLength: 30}),
			fc.boolean(),
			async (lines, one) => {
				const imported = await importBytes(new TextEncoder().encode(lines.join('\n\n')), {
					name: 'x.txt',
					as: 'text',
					one,
				});
				if (imported.refused !== undefined) return;
				assertKept(
					lines.filter(words => !/^(?:CHAPTER I|II)$/.test(words)),
					imported,
				);
			},
		),
		{numRuns: 80},
	);
});

for (const file of readdirSync(join(import.meta.dirname, 'fixtures/pages')).filter(name =>
	name.endsWith('.txt'),
)) {
	test(`every line of pages/${file} is kept somewhere`, async () => {
		const bytes = readFileSync(join(import.meta.dirname, 'fixtures/pages', file));
		if (/windows-/.test(file))
			return assert.ok((await importBytes(bytes, {name: file})).stories.length === 1);
		const lines = bytes
			.toString('utf8')
			.split('\n')
			.filter(line => letters(line) !== '');
		return assertKept(lines, await importBytes(bytes, {name: file}));
	});
}

/** The words between the block elements of a page, by regular expressions: no parser of ours. */
function proseOf(html: string): readonly string[] {
	return html
		.replace(
			/<head\b[\s\S]*?<\/head>|<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<title>.*?<\/title>/gi,
			'',
		)
		.split(
			/<\/?(?:p|div|li|td|th|tr|h\d|pre|blockquote|article|section|br|center|ul|ol|table|main|nav|header|footer|aside|body|html)\b[^>]*>/i,
		)
		.map(block =>
			block
				.replace(/<[^>]+>/g, '')
				.replace(/&lt;/g, '<')
				.replace(/&gt;/g, '>')
				.replace(/&amp;/g, '&')
				.trim(),
		)
		.filter(block => block.split(/\s+/).length >= 12);
}

for (const file of readdirSync(join(import.meta.dirname, 'fixtures/html')).filter(name =>
	name.endsWith('.html'),
)) {
	test(`every long block of html/${file} is kept somewhere`, async () => {
		const bytes = readFileSync(join(import.meta.dirname, 'fixtures/html', file));
		const imported = await importBytes(bytes, {name: file});
		const blocks = proseOf(bytes.toString(/windows-/.test(file) ? 'latin1' : 'utf8'));
		assert.ok(blocks.length > 0);
		// Bytes that were read wrong on purpose are compared by their ASCII letters.
		const ascii = (text: string) => letters(text.replace(/[^ -~]/g, ''));
		const places = keptTexts(imported).map(ascii);
		for (const block of blocks)
			assert.ok(
				places.some(place => place.includes(ascii(block))),
				block,
			);
	});
}
