import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine} from '../../src/core/text/sanitise.ts';
import type {OpenText} from '../../src/reader/open-text.ts';
import {shown} from '../../src/reader/step.ts';
import {open, paragraphs, Reader, shelf, story} from './support.ts';

const one: StoryHead = story('One');
const whole = open(one, paragraphs(3000));
/** Enough of it for its first section, and a part of the second. */
const beginning: OpenText = {
	...whole,
	text: whole.text.slice(0, 800),
	beginningOf: whole.text.length * 70,
};

/** The story open at its first page, of which only the beginning has been read. */
function reading(): Reader {
	return new Reader(shelf([one]), {[one.id]: beginning}).press('enter');
}

function grow(reader: Reader, content: OpenText = whole): Reader {
	return reader.tell({kind: 'grown', story: one, content, at: reader.now});
}

/** The rows of the screen but for the footer, which tells more when all is read. */
function page({rows}: Reader): string[] {
	return rows.slice(0, -1);
}

test('the beginning of a story shows the page that the whole shows', () => {
	const all = new Reader(shelf([one]), {[one.id]: whole}).press('enter');
	assert.deepEqual(page(reading()), page(all));
	assert.deepEqual(page(reading().press('space', 'space')), page(all.press('space', 'space')));
});

test('while the rest is read pages have no numbers, and as much per cent as of the whole', () => {
	assert.match(reading().rows.at(-1) ?? '', /^ +━*╌+ {3}1 % · \d+ min left$/);
	assert.equal(
		reading().effects.some(({kind}) => kind === 'settle'),
		false,
	);
});

test('when the rest is there the page stays, and all of it is set', () => {
	const reader = reading().press('space');
	const before = page(reader);
	grow(reader);
	assert.deepEqual(page(reader), before);
	assert.equal(reader.effects.at(-1)?.kind, 'settle');
});

test('what asks for more than has been read waits for the rest', () => {
	for (const key of ['G', 'g', 'm', '/', 't']) {
		const reader = reading();
		const before = reader.screen;
		const effects = reader.effects.length;
		reader.press(key);
		const [asked, ...others] = reader.effects.slice(effects);
		assert.equal(asked?.kind, 'read-on', key);
		assert.equal(others.length, 0);
		assert.equal(reader.screen, before);
	}
});

test('a page that the rest could change is not turned to before it is there', () => {
	const reader = reading();
	for (let turns = 0; reader.effects.at(-1)?.kind !== 'read-on'; turns++) {
		assert.ok(turns < 200);
		reader.press('space');
	}

	const before = page(reader);
	assert.deepEqual(page(grow(reader)), before);
	assert.notDeepEqual(page(reader.press('space')), before);
});

test('a key that asks for more holds the keys after it back until it is carried out', () => {
	const isReadingOn = ({state}: Reader): boolean | undefined => {
		const screen = shown(state);
		return screen.kind === 'story' ? screen.isReadingOn : undefined;
	};
	const reader = reading();
	assert.ok(!isReadingOn(reader));
	assert.ok(isReadingOn(reader.press('/')));
	assert.ok(isReadingOn(grow(reader)));
	assert.ok(!isReadingOn(reader.tell({kind: 'command', command: 'search', at: reader.now})));
	assert.match(reader.type('paragraph 2500').rows.at(-1) ?? '', /match 1 of/);
});

test('a rest that takes long is told of, and the keys after the one that asked are answered', () => {
	const reader = reading().press('G');
	const before = page(reader);
	reader.tell({kind: 'not-yet', story: one, at: reader.now});
	assert.match(reader.screen, /The rest is still being read: it takes a moment\./);
	assert.notDeepEqual(page(reader.press('space')), before);
});

test('a page of the same section is turned to, though no other section is there', () => {
	const few = {...beginning, text: whole.text.slice(0, 600)};
	const all = new Reader(shelf([one]), {[one.id]: whole}).press('enter', 'space', 'space');
	const reader = new Reader(shelf([one]), {[one.id]: few}).press('enter', 'space', 'space');
	assert.deepEqual(page(reader), page(all));
});

test('what there is to say of a text is said when all of it has been read', () => {
	const notices = [sanitiseLine('It is shown as plain paragraphs.')];
	const reader = grow(reading(), {...whole, notices});
	assert.match(reader.screen, /It is shown as plain paragraphs\./);
});

test('a text that was read in another way in the end shows the same words', () => {
	const reader = reading().press('space', 'space');
	const first = /This is paragraph \d+/.exec(reader.screen)?.[0] ?? '';
	grow(reader, open(one, `A foreword.\n\n${paragraphs(3000)}`));
	assert.match(reader.screen, new RegExp(`${first},`));
});
