import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rawContent} from '../../../src/import/wordpress/raw-content.ts';
import {readContent} from '../../../src/import/wordpress/read-content.ts';

/** The Markdown of what WordPress keeps of a post. */
async function read(content: string): Promise<string> {
	return (await readContent(rawContent(content), 'https://lane.example/2025/lamp/')).body;
}

test('an empty line ends a paragraph of a classic post, and every other line end is a break', async () => {
	assert.equal(await read('One.\r\n\r\nTwo,\r\nthree.'), 'One.\n\nTwo,\\\nthree.');
	assert.equal(await read('One.\n \t\n\n\nTwo.'), 'One.\n\nTwo.');
});

test('line ends around blocks mean nothing', async () => {
	assert.equal(await read('<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nend'), '- a\n- b\n\nend');
	assert.equal(
		await read('<h2>Night</h2>\nIt fell.<br />\nHard.'),
		'## Night\n\nIt fell.\\\nHard.',
	);
	assert.equal(await read('<blockquote>One.\n\nTwo.</blockquote>'), '> One.\n> \n> Two.');
});

test('blanks that people set are no line ends', async () => {
	assert.equal(await read('<p>One.</p>\n　二つ。'), 'One.\n\n　二つ。');
});

test('a sign for less is no tag', async () => {
	assert.equal(await read('3 < 4\n\nand 5 > 4'), '3 < 4\n\nand 5 > 4');
});

test('preformatted text keeps its lines', async () => {
	assert.equal(await read('<pre>a\n\nb</pre>c\nd'), 'a\n\nb\n\nc\\\nd');
});

test('emphasis ends where its paragraph does, and goes on in the next one', async () => {
	assert.equal(await read('<em>One.\n\nTwo.</em> Three.'), '*One.*\n\n*Two.* Three.');
});

test('a post of the block editor is HTML already', async () => {
	const post =
		'<!-- wp:paragraph -->\n<p>One\ntwo.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n<!-- wp:paragraph -->\n<p>Three.</p>\n<!-- /wp:paragraph -->';
	assert.equal(await read(post), 'One two.\n\nThree.');
});

test('a post goes on behind its teaser and on all its pages', async () => {
	assert.equal(
		await read('One.<!--more-->\n\nTwo.\n<!--nextpage-->\nThree.'),
		'One.\n\nTwo.\n\nThree.',
	);
});

test('a comment without an end swallows nothing', async () => {
	assert.equal(await read('One. <!-- Two.'), 'One. \\<!-- Two.');
});

test('a caption stands below its picture', async () => {
	assert.equal(
		await read(
			'[caption id="a" width="3"]<img src="https://lane.example/l.png" alt="A lamp" /> The <em>same</em> lamp[/caption]',
		),
		'![A lamp](https://lane.example/l.png)\n\nThe *same* lamp',
	);
	assert.equal(
		await read(
			'[caption caption="Old lamp"]<img src="https://lane.example/l.png" alt="A lamp">[/caption]',
		),
		'![A lamp](https://lane.example/l.png)\n\nOld lamp',
	);
});

test('shortcodes leave the words that they enclose; an unknown one stays', async () => {
	assert.equal(
		await read('[dropcap]O[/dropcap]nce.\n\n[gallery ids="1,2"]\n\nEnd.'),
		'Once.\n\nEnd.',
	);
	assert.equal(await read('A [mystery] here.'), 'A \\[mystery\\] here.');
});

test('a block that says advertisement goes, a sentence that does stays', async () => {
	const {body, removed} = await readContent(
		'<p>Advertisement</p><p>“Reklam.”</p><div class="sharedaddy"><h3>Share this:</h3></div><p>Advertisement.</p>',
		undefined,
	);
	assert.equal(body, '“Reklam.”\n\nAdvertisement.');
	assert.deepEqual(
		removed.map(({rule, text}) => `${rule}: ${text}`),
		['ad: Advertisement', 'related: Share this:'],
	);
});

test('links lead from the address of the post, and frames of pages in it are passed over', async () => {
	assert.equal(
		await read('<a href="../moon/">Moon</a>'),
		'[Moon](https://lane.example/2025/moon/)',
	);
	assert.equal(await read('<html><body><p>One.</p></body></html><p>Two.</p>'), 'One.\n\nTwo.');
	assert.equal(
		await read('It begins with <![CDATA[ or <item>.\n\nTwo.'),
		'It begins with .\n\nTwo.',
	);
});
