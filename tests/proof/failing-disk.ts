import assert from 'node:assert/strict';
import {cpSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {openPlaceStore, type PlaceStore} from '../../src/disk/places/place-store.ts';
import {type Home, makeHome, makeRecord} from '../disk/places/home.ts';
import {type Fault, faultyDisk, type Plan, patchNodeFileSystem, withFault} from './faulty-disk.ts';

const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'short write'];

/** The place of the story that is saved while the disk fails: before, and as it was to be saved. */
const old = 2;
const fresh = 3;

interface Scenario {
	readonly name: string;
	/** Whether the scenario opens the store itself, with the fault. */
	readonly isOpening: boolean;
	/** Whether the second copy of the snapshot is missing. */
	readonly hasNoCopy?: true;
	readonly run: (store: PlaceStore) => void;
	/** The places that may be found afterwards. */
	readonly allowed: readonly number[];
}

const save = (store: PlaceStore) => {
	store.save(makeRecord('a', fresh));
};

const scenarios: readonly Scenario[] = [
	{name: 'opening', isOpening: true, run() {}, allowed: [old]},
	{name: 'saving', isOpening: false, run: save, allowed: [old, fresh]},
	{name: 'leaving', isOpening: false, run: store => store.close(), allowed: [old]},
	{
		name: 'leaving without a second copy',
		isOpening: false,
		hasNoCopy: true,
		run: store => store.close(),
		allowed: [old],
	},
	{
		name: 'a whole session',
		isOpening: true,
		run(store) {
			save(store);
			store.close();
		},
		allowed: [old, fresh],
	},
];

/**
 * Lets the disk fail at call *n*, for every *n* that a session makes, once and from there on, in
 * every way (in the quick form, in one way for each *n*). The store must never throw, must hold
 * the old or the new place afterwards and nothing else, the new one when nothing was said, and must
 * save all when the disk is well again. Returns the figures in words.
 */
export function proveFailingDisk(isFull: boolean): string {
	patchNodeFileSystem();
	using template = makeTemplate();
	let cases = 0;
	for (const scenario of scenarios) {
		for (let at = 1; ; at++) {
			const isReached = plansFor(at, isFull).map(plan => {
				cases++;
				return proveCase(template, scenario, plan);
			});
			if (!isReached.includes(true)) {
				break;
			}
		}
	}

	return `The disk failed at call n for every n, ${cases} cases (${faults.join(', ')}; once and from there on${isFull ? '' : ', one of these for each n'}): the store was the old or the new one each time, nothing was thrown, and all was saved when the disk was well again.`;
}

/** Every way to fail at a call; in the quick form one, another for each call. */
function plansFor(at: number, isFull: boolean): Plan[] {
	const all = faults.flatMap(fault => [
		{at, fault, isLasting: false},
		{at, fault, isLasting: true},
	]);
	return isFull ? all : all.filter((_, index) => index === (at * 3) % all.length);
}

/** A home with a snapshot, its copy and a journal with a newer place in it. */
function makeTemplate(): Home {
	const home = makeHome();
	const store = openPlaceStore({directories: home, clock: Date.now});
	store.save(makeRecord('a', 1));
	store.save(makeRecord('b', 1));
	store.close();
	openPlaceStore({directories: home, clock: Date.now}).save(makeRecord('a', old));
	return home;
}

/** Whether the session made so many calls that it met the fault. */
function proveCase(
	template: Home,
	{name, isOpening, hasNoCopy, run, allowed}: Scenario,
	plan: Plan,
): boolean {
	using home = makeHome();
	cpSync(template.path, home.path, {recursive: true});
	if (hasNoCopy) {
		rmSync(join(home.config, 'places.copy.json'));
	}

	const what = `${name}, ${plan.fault} ${plan.isLasting ? 'from' : 'at'} call ${plan.at}`;
	const open = () => openPlaceStore({directories: home, clock: Date.now, fileSystem: faultyDisk});
	let store = isOpening ? undefined : open();
	const calls = withFault(plan, () => {
		store ??= open();
		run(store);
	});
	assert.ok(store);
	check(home, what, store.notices.length === 0 ? allowed.slice(-1) : allowed);

	// The disk is well again: what was refused is saved.
	const wanted = allowed.at(-1) ?? old;
	store.close();
	check(home, `${what}, then well`, [wanted]);
	const files = home.files().filter(file => !file.includes('.copy.'));
	assert.deepEqual(files, ['config/places.json'], `${what}, then well`);
	return calls >= plan.at;
}

function check(home: Home, what: string, allowed: readonly number[]): void {
	const store = openPlaceStore({directories: home, clock: Date.now});
	const {a, b} = Object.fromEntries(
		[...store.records()].map(([id, {anchor}]) => [id, anchor.offset]),
	);
	assert.ok(allowed.includes(a ?? 0), `${what}: a is at ${a}, not at ${allowed.join(' or ')}`);
	assert.equal(b, 1, what);
}
