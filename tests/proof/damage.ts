import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {frame} from '../../src/disk/places/journal-line.ts';
import {openPlaceStore} from '../../src/disk/places/place-store.ts';
import {type Home, makeHome, makeRecord} from '../disk/places/home.ts';

/** Bytes in place of what was written, or a folder. */
interface Mutation {
	readonly name: string;
	readonly bytes: Buffer | 'a folder';
}

const snapshot = 'config/places.json';
const copy = 'config/places.copy.json';
const journal = 'state/places.journal';
/** Stories in the snapshot, and as many of them as the journal has newer places of. */
const stories = 20;
const newer = 5;

/**
 * Damages each file of the store in many ways: cut into so many parts, so many single flipped bits, a byte order
 * mark, NULs, other JSON, nothing, a newer version, a folder. The store must open, restore every
 * place that stands in another file, keep the damaged one and name it in one notice, and be well
 * again after leaving. Returns the figures in words.
 */
export function proveDamage(cuts: number, flips: number): string {
	using template = makeTemplate();
	let count = 0;
	for (const file of [snapshot, copy, journal]) {
		for (const mutation of mutationsOf(
			file,
			readFileSync(join(template.path, file)),
			cuts,
			flips,
		)) {
			proveMutation(template, file, mutation);
			count++;
		}
	}

	return `${count} mutations of snapshot, second copy and journal: 0 crashes; every place that stood in another file was restored; each damaged file was kept and named in one notice.`;
}

/** A home where the snapshot and its copy hold all stories and the journal newer places of some. */
function makeTemplate(): Home {
	const home = makeHome();
	const store = openPlaceStore({directories: home, clock: Date.now});
	for (let story = 0; story < stories; story++) {
		store.save(makeRecord(`story-${story}`, 1));
	}

	store.close();
	const next = openPlaceStore({directories: home, clock: Date.now});
	for (let story = 0; story < newer; story++) {
		next.save(makeRecord(`story-${story}`, 2));
	}

	return home;
}

function mutationsOf(file: string, bytes: Buffer, cuts: number, flips: number): Mutation[] {
	const cut = Array.from({length: cuts}, (_, part) => ({
		name: `cut at ${part}/${cuts}`,
		bytes: bytes.subarray(0, Math.floor((bytes.length * part) / cuts)),
	}));
	const flipped = Array.from({length: flips}, (_, index) => {
		const bit = Math.floor((index * bytes.length * 8) / flips) + (index % 8);
		const copyOfBytes = Buffer.from(bytes);
		copyOfBytes[bit >> 3] = (copyOfBytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		return {name: `bit ${bit} flipped`, bytes: copyOfBytes};
	});
	const text = bytes.toString();
	const others: Record<string, string> = {
		'a byte order mark': `\ufeff${text}`,
		'all NULs': '\0'.repeat(bytes.length),
		'NULs at the end': `${text.slice(0, -600)}${'\0'.repeat(600)}`,
		'NULs in the middle': `${text.slice(0, 500)}${'\0'.repeat(600)}${text.slice(1100)}`,
		'an empty list': '[]',
		null: 'null',
		'a number': '1',
		'an empty object': '{}',
		'deeply nested and broken off': '['.repeat(100_000),
		'deeply nested': `{"version":1,"places":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
		'a newer version':
			file === journal
				? `${text}\n${frame(2, '{"new": true}')}\n`
				: text.replace('"version": 1', '"version": 2'),
		'a list that is none': text.replace('"places": [', '"places": {"a": ['),
		'twice in a row': text + text,
	};
	return [
		...cut,
		...flipped,
		...Object.entries(others).map(([name, content]) => ({name, bytes: Buffer.from(content)})),
		{name: 'a folder in its place', bytes: 'a folder'},
	];
}

function proveMutation(template: Home, file: string, {name, bytes}: Mutation): void {
	using home = makeHome();
	cpSync(template.path, home.path, {recursive: true});
	const path = join(home.path, file);
	rmSync(path);
	if (bytes === 'a folder') {
		mkdirSync(path);
	} else {
		writeFileSync(path, bytes);
	}

	const what = `${file}, ${name}`;
	const store = openPlaceStore({directories: home, clock: Date.now});
	for (let story = 0; story < stories; story++) {
		const offset = store.records().get(`story-${story}`)?.anchor.offset;
		// What stood in the journal alone may be as old as the snapshot, and nothing may be lost.
		const allowed = story >= newer ? [1] : file === journal ? [1, 2] : [2];
		assert.ok(allowed.includes(offset ?? 0), `${what}: story ${story} is at ${offset}`);
	}

	assert.ok(store.notices.length <= 1, `${what}: ${store.notices.join(' ')}`);
	// A flipped bit may make one white space of another; of everything else that befalls the snapshot
	// the reader is told.
	if (file === snapshot && !name.startsWith('bit')) {
		assert.equal(store.notices.length, 1, what);
	}

	const aside = / is kept as (\S+),/.exec(store.notices[0] ?? '')?.[1];
	if (aside !== undefined) {
		const isKept =
			bytes === 'a folder' ? statSync(aside).isDirectory() : bytes.equals(readFileSync(aside));
		assert.ok(isKept, what);
	}

	proveWellAgain(home, what);
}

/** Reads on, leaves, and comes back: nothing is lost and nothing more is said. */
function proveWellAgain(home: Home, what: string): void {
	const store = openPlaceStore({directories: home, clock: Date.now});
	const places = new Map(store.records());
	places.set('another', store.save(makeRecord('another', 3)));
	store.close();
	const next = openPlaceStore({directories: home, clock: Date.now});
	assert.deepEqual(new Map(next.records()), places, what);
	const isNewer = store.notices.some(notice => notice.includes('newer dogear'));
	assert.deepEqual(next.notices, isNewer ? store.notices : [], what);
}
