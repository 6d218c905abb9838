import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startState} from '../../../src/app/session/start-state.ts';
import type {StorySnapshot} from '../../../src/app/startup/snapshot.ts';
import {library, shelf, story} from '../../reader/support.ts';

const [one, two] = [story('One'), story('Two')];
const texts = library([one, two]);
const {collection, ...base} = shelf([one, two]);
const follow = () => Promise.resolve(collection);
const content = texts[one.id];
assert.ok(content);
const beside = {outsideStories: [], isOverHome: true, follow} as const;
const target = {kind: 'story', story: one, content, ...beside} as const;

test('Home is shown of what is known of the collection', () => {
	const home = {kind: 'home', collection, outsideStories: [], follow} as const;
	const {state} = startState(home, base, undefined, 0);
	assert.deepEqual(
		state.screens.map(({kind}) => kind),
		['home'],
	);
	assert.equal(state.collection, collection);
});

test('a story is shown over Home, watched and set, and the next one read ahead, while its collection is opened', () => {
	const {state, effects} = startState(target, base, undefined, 0);
	assert.deepEqual(
		state.screens.map(({kind}) => kind),
		['home', 'story'],
	);
	assert.deepEqual(state.outsideStories, [one]);
	assert.deepEqual(
		effects.map(({kind}) => kind),
		['settle', 'watch', 'read-ahead'],
	);
});

test('the page numbers of a snapshot are those of its own story alone', () => {
	const snapshot: StorySnapshot = {
		kind: 'story',
		id: one.id,
		path: one.path,
		lines: [],
		next: [],
		previous: [],
		keys: {next: [], previous: []},
		pages: [3],
		layoutKey: 'a small window',
		characters: 100,
	};
	const knownWith = (id: string) => {
		const {state} = startState(target, base, {...snapshot, id}, 0);
		const screen = state.screens.at(-1);
		assert.ok(screen?.kind === 'story');
		return screen.content.known;
	};
	assert.deepEqual(knownWith(one.id), {layoutKey: 'a small window', pages: [3]});
	assert.equal(knownWith(two.id), undefined);
});
