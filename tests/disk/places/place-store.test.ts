import assert from 'node:assert/strict';
import {appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import * as fc from 'fast-check';
import type {UnsavedRecord} from '../../../src/core/progress/record.ts';
import {frame} from '../../../src/disk/places/journal-line.ts';
import {openPlaceStore, type PlaceStore} from '../../../src/disk/places/place-store.ts';
import type {Directories} from '../../../src/disk/storage/directories.ts';
import {makeHome, makeRecord} from './home.ts';

const open = (directories: Directories): PlaceStore =>
	openPlaceStore({directories, clock: Date.now});

/** The offsets of all places, by story. */
const places = (store: PlaceStore): Record<string, number> =>
	Object.fromEntries([...store.records()].map(([id, {anchor}]) => [id, anchor.offset]));

test('looking at an empty store writes nothing, not even a folder', () => {
	using home = makeHome();
	const store = open(home);
	assert.equal(store.records().size, 0);
	store.refresh();
	store.forget('nobody');
	store.close();
	assert.deepEqual(home.files(), []);
	assert.deepEqual(store.notices, []);
});

test('a saved record comes back as it was, from the journal alone', () => {
	using home = makeHome();
	const {anchor} = makeRecord('a', 3);
	const record = makeRecord('a', 7, {finishedAt: 5, setAside: true, bookmarks: [{anchor, at: 3}]});
	const saved = open(home).save(record);
	assert.deepEqual(saved, {...record, logicalTime: 1, seq: 1});
	assert.deepEqual(home.files(), ['state/places.journal']);
	assert.deepEqual(open(home).records().get('a'), saved);
});

test('every reading has a later logical time than all before it, in whatever window', () => {
	using home = makeHome();
	const one = open(home);
	const other = open(home);
	const times = [
		one.save(makeRecord('a', 900)),
		other.save(makeRecord('b', 5)),
		one.save(makeRecord('c', 4)),
		other.save(makeRecord('a', 3)),
	];
	assert.deepEqual(
		times.map(({logicalTime}) => logicalTime),
		[1, 2, 3, 4],
	);
	for (const logicalTime of [2, 0]) {
		const moved = one.save({...makeRecord('moved', 900), logicalTime});
		assert.equal(moved.logicalTime, logicalTime);
		assert.deepEqual(open(home).records().get('moved'), moved);
	}
});

test('after a clean end the conf file alone restores every place', () => {
	using home = makeHome();
	const store = open(home);
	for (const id of ['a', 'b.c', '__proto__', 'https://example.org/s?t=1']) {
		store.save(makeRecord(id, id.length));
	}

	store.close();
	assert.deepEqual(home.files(), ['config/places.copy.json', 'config/places.json']);
	rmSync(join(home.config, 'places.copy.json'));
	assert.deepEqual(places(open(home)), places(store));
	assert.equal(open(home).records().size, 4);
});

test('closing again, or with nothing new, writes nothing', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('a', 1));
	store.close();
	const written = readFileSync(join(home.config, 'places.json'), 'utf8');
	rmSync(join(home.config, 'places.copy.json'));
	store.close();
	open(home).close();
	assert.deepEqual(home.files(), ['config/places.json']);
	assert.equal(readFileSync(join(home.config, 'places.json'), 'utf8'), written);
});

test('records() is the same map until something changes', () => {
	using home = makeHome();
	const store = open(home);
	const other = open(home);
	const {at, ...rest} = makeRecord('a', 1);
	store.save({at, ...rest});
	store.refresh();
	store.save({at, ...rest});
	const before = store.records();
	store.refresh();
	assert.equal(store.records(), before, 'what is read back is what was saved');
	other.save(makeRecord('a', 2));
	store.refresh();
	assert.notEqual(store.records(), before);
	assert.equal(before.get('a')?.anchor.offset, 1);
});

test('an idle window that is closed later takes nothing back', () => {
	using home = makeHome();
	const idle = open(home);
	idle.save(makeRecord('a', 1));
	const busy = open(home);
	busy.save(makeRecord('a', 2));
	busy.save(makeRecord('b', 3));
	busy.close();
	idle.close();
	assert.deepEqual(places(open(home)), {a: 2, b: 3});
});

test('each save of a story has the next number, whichever window made it', () => {
	using home = makeHome();
	const [one, two] = [open(home), open(home)];
	const numbers = [one, two, two, one, one, two].map(store => store.save(makeRecord('a')).seq);
	assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6]);
	one.close();
	assert.equal(two.save(makeRecord('a')).seq, 7);
});

test('what another window has saved is seen after a refresh, before and after it was closed', () => {
	using home = makeHome();
	const reader = open(home);
	const writer = open(home);
	writer.save(makeRecord('a', 1));
	reader.refresh();
	assert.deepEqual(places(reader), {a: 1});
	writer.save(makeRecord('a', 2));
	writer.close();
	reader.refresh();
	assert.deepEqual(places(reader), {a: 2});
});

test('a forgotten story is in no file once the window is closed', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('secret', 1));
	store.save(makeRecord('other', 2));
	store.close();
	const next = open(home);
	next.forget('secret');
	assert.deepEqual(places(open(home)), {other: 2});
	next.close();
	assert.deepEqual(places(open(home)), {other: 2});
	for (const file of home.files()) {
		assert.doesNotMatch(readFileSync(join(home.path, file), 'utf8'), /secret/, file);
	}
});

test('words from the disk pass the sanitiser', () => {
	using home = makeHome();
	const title = '\u001b]0;owned\u0007Chapter\none' as ReturnType<typeof makeRecord>['title'];
	open(home).save(makeRecord('a', 1, {title}));
	assert.equal(open(home).records().get('a')?.title, 'Chapter one');
});

test('a line that a crash cut short costs nothing but itself and no word', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('a', 1));
	const journal = join(home.state, 'places.journal');
	const whole = readFileSync(journal);
	store.save(makeRecord('a', 2));
	writeFileSync(journal, readFileSync(journal).subarray(0, whole.length + 20));
	const next = open(home);
	assert.deepEqual(places(next), {a: 1});
	next.save(makeRecord('b', 3));
	assert.deepEqual(places(open(home)), {a: 1, b: 3});
	assert.deepEqual(next.notices, []);
});

test('a damaged snapshot is kept aside and its copy is read', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('a', 1));
	store.close();
	writeFileSync(join(home.config, 'places.json'), 'not what was written');
	const next = open(home);
	assert.deepEqual(places(next), {a: 1});
	assert.equal(next.notices.length, 1);
	const aside = home.files().find(name => name.includes('damaged')) ?? '';
	assert.match(next.notices[0] ?? '', new RegExp(`places\\.json was damaged.*${aside}.*copy`));
	assert.equal(readFileSync(join(home.path, aside), 'utf8'), 'not what was written');
	next.save(makeRecord('b', 2));
	next.close();
	assert.deepEqual(places(open(home)), {a: 1, b: 2});
	assert.deepEqual(open(home).notices, []);
});

test('a damaged journal is kept aside, and its good lines are read', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('a', 1));
	store.save(makeRecord('b', 2));
	const journal = join(home.state, 'places.journal');
	writeFileSync(journal, readFileSync(journal, 'utf8').replace('story of a', 'story of x'));
	const next = open(home);
	assert.deepEqual(places(next), {b: 2});
	assert.match(next.notices[0] ?? '', /places\.journal was damaged: it is kept as /);
	assert.deepEqual(places(open(home)), {b: 2});
	assert.deepEqual(open(home).notices, []);
});

test('a folder where a file should be is put aside', () => {
	using home = makeHome();
	mkdirSync(join(home.config, 'places.json'), {recursive: true});
	mkdirSync(join(home.state, 'places.journal'), {recursive: true});
	const store = open(home);
	assert.equal(store.notices.length, 2);
	store.save(makeRecord('a', 1));
	store.close();
	assert.deepEqual(places(open(home)), {a: 1});
});

test('a file of a newer dogear is read and left as it is', () => {
	using home = makeHome();
	const store = open(home);
	store.save(makeRecord('a', 1));
	store.close();
	const path = join(home.config, 'places.json');
	const newer = readFileSync(path, 'utf8').replace('"version": 1', '"version": 2');
	writeFileSync(path, newer);
	const older = open(home);
	assert.deepEqual(places(older), {a: 1});
	assert.match(older.notices[0] ?? '', /written by a newer dogear/);
	older.save(makeRecord('a', 2));
	older.close();
	assert.equal(readFileSync(path, 'utf8'), newer);
	assert.deepEqual(places(open(home)), {a: 2});
});

test('what a later version has added to records survives saving, compaction and other windows', () => {
	using home = makeHome();
	const later = open(home);
	later.save({...makeRecord('a', 1), device: {name: 'desk'}} as UnsavedRecord);
	const store = open(home);
	store.save(makeRecord('a', 2));
	store.close();
	assert.deepEqual(home.files(), ['config/places.copy.json', 'config/places.json']);
	assert.deepEqual(open(home).records().get('a'), {
		...makeRecord('a', 2),
		device: {name: 'desk'},
		logicalTime: 2,
		seq: 2,
	});
});

test('an entry of a kind that only a later version knows survives compaction, again and again', () => {
	using home = makeHome();
	const highlight = {kind: 'highlight', id: 'a', words: 'the sea\u001b[2J', seq: 9};
	open(home).save(makeRecord('a', 1));
	appendFileSync(join(home.state, 'places.journal'), `\n${frame(1, JSON.stringify(highlight))}\n`);
	for (const offset of [2, 3]) {
		const store = open(home);
		store.save(makeRecord('a', offset));
		assert.deepEqual(places(store), {a: offset});
		store.close();
		assert.deepEqual(store.notices, []);
	}

	const snapshot = JSON.parse(readFileSync(join(home.config, 'places.json'), 'utf8'));
	assert.deepEqual(snapshot.places, [{...makeRecord('a', 3), logicalTime: 3, seq: 3}, highlight]);
});

test('any windows that save, forget, close and crash in any order agree with one map', () => {
	const windows = 3;
	const story = fc.constantFrom('a', 'b', 'c');
	const step = fc.record({
		window: fc.nat(windows - 1),
		story,
		what: fc.constantFrom('save', 'save', 'save', 'forget', 'refresh', 'close', 'crash'),
	});
	fc.assert(
		fc.property(fc.array(step, {maxLength: 25}), steps => {
			using home = makeHome();
			const stores = Array.from({length: windows}, () => open(home));
			const model = new Map<string, number>();
			for (const [index, {window, story, what}] of steps.entries()) {
				const store = stores[window];
				assert.ok(store);
				switch (what) {
					case 'save':
						store.save(makeRecord(story, index));
						model.set(story, index);
						break;
					case 'forget':
						store.refresh();
						store.forget(story);
						model.delete(story);
						break;
					case 'refresh':
						store.refresh();
						assert.deepEqual(places(store), Object.fromEntries(model));
						break;
					case 'close':
						store.close();
						stores[window] = open(home);
						break;
					default:
						stores[window] = open(home);
				}
			}

			for (const store of stores) {
				store.close();
			}

			const last = open(home);
			assert.deepEqual(places(last), Object.fromEntries(model));
			assert.deepEqual(last.notices, []);
		}),
		{numRuns: 60},
	);
});
