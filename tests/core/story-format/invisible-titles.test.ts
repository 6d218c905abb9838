import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseStory} from '../../../src/core/story-format/parse-story.ts';

const unseen = [
	'\u200B',
	'\u3164',
	'\u00AD\u00AD',
	'\u00A0 \u2060',
	'\u2800',
	'&#8203;',
	'\u{E0020}',
];

async function titleOf(text: string, relativePath = 'one-minute.md'): Promise<string> {
	const {head} = await parseStory(text, {path: `/shelf/${relativePath}`, relativePath});
	return head.title;
}

test('a title of which nothing is to be seen gives way to the heading, else to the file’s name', async () => {
	for (const title of unseen) {
		const front = `---\ntitle: "${title}"\n---\n\n`;
		assert.equal(await titleOf(`${front}# The Ferry\n\nIt came.\n`), 'The Ferry');
		assert.equal(await titleOf(`${front}It came.\n`), 'One minute');
	}
});

test('a heading or a file’s name of which nothing is to be seen is no title', async () => {
	assert.equal(await titleOf('# \u3164\n\nIt came.\n'), 'One minute');
	assert.equal(await titleOf('\u3164\n===\n\nIt came.\n'), 'One minute');
	assert.equal(await titleOf('It came.\n', '\u200B.md'), 'Untitled');
});

test('categories and authors of which nothing is to be seen are none', async () => {
	const text = '---\ntitle: One\nauthors: ["\u200B", Ann]\ncategories: "\u3164"\n---\n\nIt came.\n';
	const {head} = await parseStory(text, {path: '/shelf/a.md', relativePath: 'a.md'});
	assert.deepEqual(head.authors, ['Ann']);
	assert.deepEqual(head.categories, ['Uncategorised']);
});

test('a title that has more than such signs keeps them', async () => {
	assert.equal(await titleOf('---\ntitle: "\u200BOne"\n---\n'), '\u200BOne');
	assert.equal(await titleOf('---\ntitle: "👩\u200D👧"\n---\n'), '👩\u200D👧');
});
