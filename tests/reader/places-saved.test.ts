import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryRecord} from '../../src/core/progress/record.ts';
import {sanitiseLine} from '../../src/core/text/sanitise.ts';
import {library, open, paragraphs, Reader, shelf, story} from './support.ts';

const one = story('One');
const two = story('Two');

/** At Home over two stories, 4 pages each. */
function home(): Reader {
	return new Reader(shelf([one, two]), library([one, two]));
}

/** All that was saved so far, in order. */
function saved({effects}: Reader): StoryRecord[] {
	return effects.flatMap(effect => (effect.kind === 'save' ? [effect.record] : []));
}

test('opening a story saves nothing: reading starts at the first turned page', () => {
	const reader = home().press('enter');
	assert.deepEqual(saved(reader), []);
	reader.press('escape');
	assert.match(reader.screen, /Enter opens a story below/);
});

test('every turned page is saved, with the first words of the page that is shown', () => {
	const [first, second, back] = saved(home().press('enter', 'space', 'space', 'b'));
	assert.equal(first?.id, one.id);
	assert.equal(first?.path, one.path);
	assert.equal(first?.fingerprint, one.shortId);
	assert.deepEqual([first?.anchor.block, first?.anchor.offset], [6, 0]);
	assert.match(first?.anchor.quote ?? '', /^This is paragraph 7,/);
	assert.match(first?.anchor.before ?? '', /until it ends\.\n$/);
	assert.match(second?.anchor.quote ?? '', /^This is paragraph 16/);
	assert.match(back?.anchor.quote ?? '', /^This is paragraph 7,/);
	assert.deepEqual(
		[first, second, back].map(record => record?.seq),
		[1, 2, 3],
	);
});

test('the fraction is what is read to the end of the shown page', () => {
	const fractions = saved(home().press('enter', 'space', 'space', 'space')).map(
		({fraction}) => fraction,
	);
	const characters = (to: number) => paragraphs(to).replaceAll('\n', '').length;
	assert.deepEqual(fractions, [
		characters(15) / characters(30),
		characters(24) / characters(30),
		1,
	]);
});

test('the last page is not the end: a story is finished by turning past its last word', () => {
	const reader = home().press('enter', 'space', 'space', 'space');
	assert.equal(saved(reader).at(-1)?.fraction, 1);
	assert.equal(saved(reader).at(-1)?.finishedAt, undefined);
	reader.press('space');
	assert.equal(saved(reader).at(-1)?.finishedAt, reader.now);
});

test('a story with comments is finished by turning to them', () => {
	const reader = new Reader(shelf([one]), {[one.id]: open(one, paragraphs(3), ['Fine.'])});
	reader.press('enter', 'space');
	assert.equal(saved(reader).at(-1)?.finishedAt, reader.now);
	assert.equal(saved(reader).at(-1)?.fraction, 1);
	assert.match(saved(reader).at(-1)?.anchor.quote ?? '', /^This is paragraph 1,/);
});

test('a story that is being read opens at its page, from Home and from a list', () => {
	const reader = home().press('enter', 'space', 'space');
	const {rows} = reader;
	assert.deepEqual(reader.press('escape', 'enter').rows, rows);
	assert.deepEqual(reader.press('escape', '/', 'enter', 'enter').rows, rows);
});

test('its text was edited: it opens at the page that has the same words', () => {
	const reader = home().press('enter', 'space', 'space', 'escape');
	const longer = open({...one, shortId: 'edited'}, `One more.\n\n${paragraphs(30)}`);
	const again = new Reader(reader.state, {[one.id]: longer}).press('enter');
	assert.match(again.screen, /This is paragraph 16/);
	assert.doesNotMatch(again.screen, /The text changed/);
});

test('its words are gone: it opens at the nearest place and says so', () => {
	const reader = home().press('enter', 'space', 'space', 'escape');
	const other = open(
		{...one, shortId: 'other'},
		'All other words now, and many more of them than this line has.\n\n'.repeat(30),
	);
	const again = new Reader(reader.state, {[one.id]: other}).press('enter');
	assert.match(again.screen, /The text changed since you were here; this is the nearest place\./);
	assert.match(again.screen, /page 3 of 4/);
});

test('the file changes while it is read: the same words are shown in the new text', () => {
	const reader = home().press('enter', 'space', 'space');
	const tell = (markdown: string) =>
		reader.tell({
			kind: 'changed',
			story: one,
			content: open({...one, shortId: 'edited'}, markdown),
			at: reader.now,
		});
	assert.match(tell(`One more.\n\n${paragraphs(30)}`).screen, /This is paragraph 16/);
	assert.match(reader.screen, /The file changed; this is its new text\./);
	assert.match(tell('All other words now.\n\n'.repeat(60)).screen, /page 6 of 7/);
	assert.match(tell('One line.').screen, /page 1 of 1/);
});

test('the file changes while it is read: its title and the time left are those of the new text', () => {
	const reader = home().press('enter', 'space', 'space');
	const story = {...one, title: sanitiseLine('One, edited'), words: 100_000, minutes: 500};
	reader.tell({kind: 'changed', story, content: open(story, paragraphs(300)), at: reader.now});
	assert.match(reader.screen, /One, edited/);
	assert.match(reader.screen, /\d{3} min left/);
});

test('a finished story opens at its start, and what is read again has its place', () => {
	const reader = home().press('enter', 'G', 'space', 'escape', 'enter');
	assert.match(reader.screen, /page 1 of 4/);
	const finishedAt = saved(reader).at(-1)?.finishedAt;
	reader.press('space', 'escape');
	assert.equal(saved(reader).at(-1)?.finishedAt, finishedAt);
	assert.match(reader.screen, /Continue reading\n {3}One ✓ .* 50 %/);
	assert.match(reader.screen, /✓ One {2}/);
	assert.match(reader.screen, /Stories +2 · 1 unread/);
	reader.press('enter');
	assert.match(reader.screen, /page 2 of 4/);
	reader.press('G', 'space', 'escape');
	assert.match(reader.screen, /Nothing of this shelf is begun and unfinished\./);
	assert.match(reader.press('enter').screen, /page 1 of 4/);
});

test('who looks back from the end of a story has finished it', () => {
	const reader = home().press('enter', 'G', 'space', 'b', 'b', 'b');
	assert.match(reader.screen, /page 2 of 4/);
	assert.match(reader.press('escape').screen, /✓ One/);
	assert.match(reader.press('enter').screen, /page 1 of 4/);
});

test('a list shows of a story that is read again both the finish and the percent', () => {
	const reader = home().press('enter', 'G', 'space', 'escape', 'enter', 'space', 'escape');
	reader.press('/', 'enter');
	assert.match(reader.screen, /All stories · 2, 1 unread/);
	assert.match(reader.screen, /❯ ✓ Nov 1 +One +50 %/);
});

test('a story that was set aside keeps its place, and turning a page takes it up again', () => {
	const reader = home().press('enter', 'space', 'space', 'escape', 'x', 'enter');
	assert.match(reader.screen, /page 3 of 4/);
	assert.equal(saved(reader).at(-1)?.setAside, true);
	reader.press('b');
	assert.equal(saved(reader).at(-1)?.setAside, undefined);
});

test('a story marked as unread opens at its start', () => {
	const reader = home().press('enter', 'space', 'U', 'escape');
	assert.match(reader.screen, /● One/);
	assert.match(reader.press('enter').screen, /page 1 of 4/);
});

test('other windows are asked for their places when one comes back to the shelf', () => {
	const reader = home().press('enter', 'space', 'escape');
	assert.equal(reader.effects.at(-1)?.kind, 'refresh');
	const [record] = saved(reader);
	assert.ok(record);
	const theirs = new Map([[two.id, {...record, id: two.id, fraction: 0.25}]]);
	reader.tell({kind: 'records', records: theirs, at: 0});
	assert.match(reader.screen, /Continue reading\n {3}Two .* 25 %/);
});

test('static pages have no progress, no end and no marks', () => {
	const about = story('About');
	const reader = new Reader(shelf([one], {}, {pages: [about]}), library([about]));
	assert.match(reader.screen, /About & legal\n.*About/);
	reader.press('tab', 'tab', 'tab', 'enter');
	assert.match(reader.screen, /^ +About\n/m);
	assert.doesNotMatch(reader.screen, /Posted on|Undated/);
	reader.press('space', 'space', 'G', 'space');
	assert.match(reader.screen, /This is the last page\./);
	reader.press('m', 'F', 'U', 'space', 'g');
	assert.deepEqual(saved(reader), []);
	assert.doesNotMatch(reader.press('escape').screen, /About .* %/);
});

test('a story from standard input is never saved', () => {
	const passing = {...open(one, paragraphs(30)), isPassing: true as const};
	const reader = new Reader(shelf([one]), {[one.id]: passing});
	reader.press('enter', 'space', 'G', 'm', 'F', 'U', 'space', 'b');
	assert.deepEqual(saved(reader), []);
});

test('what is passed over in a burst of keys is saved key by key', () => {
	const reader = home().press('enter', ...Array.from({length: 3}, () => 'j'));
	assert.deepEqual(
		saved(reader).map(({seq}) => seq),
		[1, 2, 3],
	);
});
