import assert from 'node:assert/strict';
import {test} from 'node:test';
import {open, paragraphs, Reader, shelf, story} from './support.ts';

const one = story('One');
const chapters = `## Leaving\n\n${paragraphs(20)}\n\n### The road\n\n${paragraphs(20)}\n\n## Coming back\n\n${paragraphs(5)}`;

/** A story, open at its first page in 80 by 24 cells. */
function reading(markdown = paragraphs(30)): Reader {
	return new Reader(shelf([one]), {[one.id]: open(one, markdown)}).press('enter');
}

function page({rows}: Reader): string {
	return /page \d+/.exec(rows.at(-1) ?? '')?.[0] ?? '';
}

function folded({rows}: Reader): boolean {
	return rows[0]?.endsWith('◥') === true;
}

test('the contents list headings with depth, page and percent', () => {
	const [title, , ...rows] = reading(chapters).press('t').rows;
	assert.equal(title, '   Contents');
	assert.deepEqual(
		rows.slice(0, 3).map(row => row.replace(/ {3,}page (\d) · (\d+) %$/, ' | $1 | $2')),
		[' ❯ Leaving | 1 | 11', '     The road | 3 | 49', '   Coming back | 6 | 100'],
	);
});

test('Enter goes to the chosen heading, and o back to where one was', () => {
	const reader = reading(chapters).press('t', 'down', 'down', 'enter');
	assert.match(reader.screen, /Coming back/);
	assert.equal(page(reader), 'page 6');
	assert.equal(page(reader.press('o')), 'page 1');
	assert.equal(page(reader.press('i')), 'page 6');
});

test('a short story without headings has no contents, in words', () => {
	assert.match(reading().press('t').screen, /This story has no headings\./);
	assert.equal(page(reading().press('t', 'enter', 'down', 'escape')), 'page 1');
});

test('m folds the corner of the page and unfolds it', () => {
	const reader = reading().press('space', 'm');
	assert.ok(folded(reader));
	assert.match(reader.screen, /The corner is folded; ' lists them\./);
	assert.ok(!folded(reader.press('space')));
	assert.ok(folded(reader.press('b')));
	assert.ok(!folded(reader.press('m')));
	assert.match(reader.screen, /The corner is unfolded\./);
});

test('folded corners are listed in the order of the text, and Enter goes there', () => {
	const reader = reading().press('G', 'm', 'g', 'space', 'm', "'");
	assert.match(
		reader.screen,
		/^ {3}Folded corners\n\n ❯ This is paragraph 7,.*page 2 · 50 %\n {3}This is paragraph 25,.*page 4 · 100 %\n/,
	);
	assert.equal(page(reader.press('down', 'enter')), 'page 4');
	assert.equal(page(reader.press('o')), 'page 2');
});

test('a folded corner stays with its words in another window and after turning pages', () => {
	const reader = reading().press('space', 'm', 'space', 'space', 'g').resize(50, 16);
	while (!folded(reader) && page(reader) !== '') {
		const before = reader.screen;
		if (reader.press('space').screen === before) break;
	}

	assert.match(reader.screen, /paragraph 7,/);
});

test('without folded corners the list says how to fold one', () => {
	assert.match(
		reading().press("'").screen,
		/No corner is folded; m folds the one of the page you read\./,
	);
});

test('a folded corner is saved at once and makes no story begun', () => {
	const reader = reading().press('m');
	const [effect] = reader.effects.filter(({kind}) => kind === 'save');
	assert.equal(effect?.kind === 'save' && effect.record.bookmarks.length, 1);
	assert.match(reader.press('escape').screen, /● One/);
});

test('marking a story unread keeps its folded corners', () => {
	const reader = reading().press('space', 'm', 'U', 'space', 'b');
	assert.ok(folded(reader));
});

test('L lists the links and notes of the page with where they lead', () => {
	const markdown = `A [path](https://example.org/path) and a note[^1].\n\n${paragraphs(30)}\n\n[^1]: The note itself.`;
	const reader = reading(markdown).press('L');
	assert.match(
		reader.screen,
		/^ {3}Links and notes\n\n ❯ path +https:\/\/example\.org\/path\n {3}\S+ +The note itself\..* note\n/,
	);
	assert.match(reader.press('down', 'enter').screen, /The note itself\./);
	assert.equal(page(reader.press('o')), 'page 1');
	assert.match(reader.press('space', 'L').screen, /No links and no notes on this page\./);
});

test('a link out of the story is shown whole, and nothing is opened', () => {
	const reader = reading('A [path](https://example.org/path).').press('L', 'enter');
	assert.equal(reader.rows.at(-2)?.trim(), 'https://example.org/path');
	assert.deepEqual(
		reader.effects
			.map(({kind}) => kind)
			.filter(kind => !['settle', 'watch', 'read-ahead'].includes(kind)),
		['open'],
	);
});

test('jumps are a history: back and forward, and a new jump forgets what was forward', () => {
	const reader = reading().press('G', 'g');
	assert.equal(page(reader.press('o')), 'page 4');
	assert.equal(page(reader.press('o')), 'page 1');
	assert.match(reader.press('o').screen, /No jump to go back from\./);
	assert.equal(page(reader.press('i', '3', 'G')), 'page 3');
	assert.match(reader.press('i').screen, /No jump to go forward to\./);
	assert.equal(page(reader.press('o')), 'page 4');
});

test('a jump to where one is is none', () => {
	assert.match(reading().press('g', 'o').screen, /No jump to go back from\./);
});

test('turning pages is no jump', () => {
	assert.match(reading().press('space', 'b', 'o').screen, /No jump to go back from\./);
});

test('L lists links to headings of the same story: Enter jumps, o comes back', () => {
	const links =
		'[Home again](#coming-back), [nowhere](#nowhere), [out](https://xn--e1afmkfd.xn--p1ai/x).';
	const reader = reading(`${links}\n\n${chapters}`).press('L');
	assert.deepEqual(
		reader.rows.slice(2, 5).map(row => row.replace(/ {2,}/g, ' | ')),
		[' ❯ Home again | page 6 · 100 %', ' | out | https://xn--e1afmkfd.xn--p1ai/x (пример.рф)', ''],
	);
	assert.equal(page(reader.press('enter')), 'page 6');
	assert.match(reader.screen, /Coming back/);
	assert.equal(page(reader.press('o')), 'page 1');
});
