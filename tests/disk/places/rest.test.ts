import assert from 'node:assert/strict';
import fs, {fstatSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {mock, test} from 'node:test';
import {openPlaceStore, type PlaceStore} from '../../../src/disk/places/place-store.ts';
import {type Home, makeHome, makeRecord} from './home.ts';

/** A store, and what it has brought to the disk: in the background, or while it waited. */
function watchedStore(home: Home): {store: PlaceStore; synced: string[]; waited: string[]} {
	const [synced, waited]: [string[], string[]] = [[], []];
	const nameOf = (file: number): string =>
		[join(home.state, 'places.journal'), home.state, home.config].find(
			path => statSync(path, {throwIfNoEntry: false})?.ino === fstatSync(file).ino,
		) ?? 'another';
	const fileSystem = {
		...fs,
		fsync(file: number, done: (error: Error | null) => void) {
			synced.push(nameOf(file).slice(home.path.length + 1));
			done(null);
		},
		fsyncSync(file: number) {
			waited.push(nameOf(file).slice(home.path.length + 1));
		},
	} as unknown as typeof fs;
	return {store: openPlaceStore({directories: home, clock: Date.now, fileSystem}), synced, waited};
}

test('two seconds after the last turned page it is on the disk, and no key has waited for that', t => {
	t.mock.timers.enable({apis: ['setTimeout', 'setImmediate']});
	using home = makeHome();
	const {store, synced, waited} = watchedStore(home);
	store.save(makeRecord('a', 1));
	waited.length = 0;
	t.mock.timers.tick(1500);
	store.save(makeRecord('a', 2));
	t.mock.timers.tick(1500);
	assert.deepEqual(synced, []);
	t.mock.timers.tick(500);
	assert.deepEqual(synced, ['state/places.journal', 'state']);
	t.mock.timers.tick(60_000);
	assert.deepEqual(synced, ['state/places.journal', 'state']);
	store.save(makeRecord('a', 3));
	t.mock.timers.tick(2000);
	assert.equal(synced.length, 4);
	assert.deepEqual(waited, []);
});

test('a story that is left is on the disk at once, in the background', () => {
	using home = makeHome();
	const {store, synced} = watchedStore(home);
	store.rest();
	assert.deepEqual(synced, []);
	store.save(makeRecord('a', 1));
	store.rest();
	assert.deepEqual(synced, ['state/places.journal', 'state']);
});

test('before the program is stopped, it waits for the disk', () => {
	using home = makeHome();
	const {store, synced, waited} = watchedStore(home);
	store.save(makeRecord('a', 1));
	waited.length = 0;
	store.sync();
	assert.deepEqual([synced, waited], [[], ['state/places.journal', 'state']]);
});

test('a window that must leave its journal behind brings it to the disk', () => {
	using home = makeHome();
	const {store, waited} = watchedStore(home);
	store.save(makeRecord('a', 1));
	const holder = join(home.state, 'places.lock');
	fs.symlinkSync(`${process.ppid}.abc.${process.env.HOSTNAME ?? 'elsewhere'}`, holder);
	waited.length = 0;
	mock.timers.enable({apis: ['setTimeout']});
	store.close();
	mock.timers.reset();
	assert.deepEqual(waited, ['state/places.journal', 'state']);
});

test('the journal of a long session is folded while it goes on', t => {
	t.mock.timers.enable({apis: ['setTimeout', 'setImmediate']});
	using home = makeHome();
	const {store} = watchedStore(home);
	const journal = join(home.state, 'places.journal');
	const path = `/${'stories/'.repeat(300)}a.md`;
	for (let page = 1; page <= 400; page++) store.save(makeRecord('a', page, {path}));
	assert.ok(statSync(journal).size > 1_000_000);
	t.mock.timers.tick(2000);
	t.mock.timers.tick(1);
	assert.equal(statSync(journal, {throwIfNoEntry: false}), undefined);
	assert.match(readFileSync(join(home.config, 'places.json'), 'utf8'), /"offset": 400/);
	store.save(makeRecord('b', 1));
	assert.equal(store.records().get('a')?.seq, 400);
	assert.deepEqual(store.notices, []);
	store.close();
	const next = openPlaceStore({directories: home, clock: Date.now});
	assert.deepEqual([...next.records().keys()].sort(), ['a', 'b']);
});
