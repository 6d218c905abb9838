import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openStory} from '../../src/reader/open-story.ts';
import {open, paragraphs, Reader, shelf, story} from './support.ts';

const one = story('One');
const text = `# One\n\n[The end](#end)\n\n${paragraphs(40)}\n\n## End\n\n${paragraphs(5)}`;

/** A story of 6 pages, read to page 2. */
function reading(markdown = text): Reader {
	return new Reader(shelf([one]), {[one.id]: open(one, markdown)}).press('enter', 'space');
}

function page({rows}: Reader): string {
	return /page \d+ of/.exec(rows.at(-1) ?? '')?.[0] ?? '';
}

/** How many places were saved, and the first words of the last one. */
function saved({effects}: Reader): [number, string | undefined] {
	const records = effects.flatMap(effect => (effect.kind === 'save' ? [effect.record] : []));
	return [records.length, /paragraph \d+/.exec(records.at(-1)?.anchor.quote ?? '')?.[0]];
}

const ways: Readonly<Record<string, readonly string[]>> = {
	'a search': ['/', ...'paragraph 40', 'enter'],
	'the next match': ['/', ...'paragraph 3', 'enter', 'n', 'n'],
	'the match before': ['/', ...'paragraph 3', 'enter', 'N'],
	'the contents': ['t', 'G', 'enter'],
	'the last page': ['G'],
	'the first page': ['g'],
	'a page by its number': ['4', 'G'],
	'the next chapter': [']'],
};

for (const [name, keys] of Object.entries(ways)) {
	test(`${name}: the place stays, o leads back, and a turned page moves it`, () => {
		const reader = reading();
		const before = saved(reader);
		reader.press(...keys.map(key => (key === ' ' ? 'space' : key)));
		assert.notEqual(page(reader), 'page 2 of');
		assert.match(reader.screen, /o goes back to your place, page 2/);
		assert.deepEqual(saved(reader), before);
		assert.equal(page(reader.press('o')), 'page 2 of');
		assert.doesNotMatch(reader.screen, /goes back/);
		reader.press('i', 'escape', 'enter');
		assert.equal(page(reader), 'page 2 of');
		assert.deepEqual(saved(reader), before);
		reader.press('4', 'G', 'b');
		assert.equal(page(reader), 'page 3 of');
		assert.doesNotMatch(reader.screen, /goes back/);
		assert.deepEqual(saved(reader), [2, 'paragraph 14']);
		assert.equal(page(reader.press('o')), 'page 2 of');
		assert.deepEqual(saved(reader), [2, 'paragraph 14']);
	});
}

test('a folded corner that is looked up does not move the place', () => {
	const reader = reading().press('m', 'space', 'space');
	const before = saved(reader);
	reader.press("'", 'enter');
	assert.equal(page(reader), 'page 2 of');
	assert.deepEqual(saved(reader), before);
	assert.equal(page(reader.press('escape', 'enter')), 'page 4 of');
});

test('however many matches are looked at after a page was turned, o leads back to that page', () => {
	const reader = reading().press('/').type('paragraph').press('enter', 'n', 'space', 'n', 'n');
	assert.equal(page(reader.press('6', 'G', 'o', 'o')), 'page 3 of');
});

test('a match on the page that is read is no jump', () => {
	const reader = reading().press('/').type('paragraph 5').press('enter');
	assert.match(reader.press('o').screen, /No jump to go back from\./);
});

test('what a search of the shelf has opened does not move the place, and o leads to it', () => {
	const {state} = reading().press('escape');
	const found = new Reader(openStory(state, one, [], ['40']).state);
	found.tell({kind: 'opened', story: one, content: open(one, text), at: 0});
	assert.match(found.screen, /paragraph 40/);
	assert.match(found.screen, /o goes back to your place, page 2/);
	assert.equal(page(found.press('o')), 'page 2 of');
	assert.deepEqual(saved(found), [0, undefined]);
});

test('a story that was only looked into is not begun', () => {
	const reader = new Reader(shelf([one]), {[one.id]: open(one, text)});
	assert.match(reader.press('enter', 'G', 'g', '3', 'G', 'escape').screen, /● One/);
});

test('the place stays that of the reader when the file changes while another is looked up', () => {
	const reader = reading().press('G');
	const content = {...open(one, `One more.\n\n${text}`), fingerprint: 'edited'};
	reader.tell({kind: 'changed', story: one, content, at: reader.now});
	assert.equal(page(reader), 'page 6 of');
	assert.equal(page(reader.press('o')), 'page 2 of');
});

test('turning past the end after a jump to the last page finishes the story', () => {
	const reader = reading().press('G', 'space');
	assert.match(reader.screen, /Finished/);
	assert.ok(reader.state.records.get(one.id)?.finishedAt);
	assert.doesNotMatch(reader.press('b').screen, /goes back/);
});
