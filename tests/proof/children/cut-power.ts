// Cuts the power after every call that a session and two `add` make to the disk, and says what is left.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openPlaceStore} from '../../../src/disk/places/place-store.ts';
import {findDirectories} from '../../../src/disk/storage/directories.ts';
import {makeLibrary, runAdd} from '../../app/library/add.ts';
import {makeHome, makeRecord} from '../../disk/places/home.ts';
import {type Cut, leaveAfter} from '../power-cut.ts';
import {type Call, recordDisk} from '../recorded-disk.ts';

const cuts: readonly Cut[] = ['nothing', 'names alone'];

interface Recorded {
	readonly root: string;
	readonly calls: readonly Call[];
}

/** Turns pages in two stories, rests after some, folds in between, and leaves. */
function recordSession(): Recorded {
	using home = makeHome();
	const recording = recordDisk();
	try {
		const store = openPlaceStore({directories: home, clock: Date.now});
		for (const page of [1, 2, 3, 4, 5, 6]) {
			store.save(makeRecord('a', page));
			if (page % 2 === 0) {
				store.rest();
				recording.promise(String(page));
			}
			if (page === 4) {
				store.close();
				recording.promise('4');
			}
		}

		store.save(makeRecord('a', 7));
		store.close();
		recording.promise('7');
		return {root: home.path, calls: recording.calls};
	} finally {
		recording.end();
	}
}

function checkPlaces(home: string, promised: readonly string[], what: string): void {
	const store = openPlaceStore({
		directories: findDirectories({DOGEAR_HOME: home}),
		clock: Date.now,
	});
	const page = store.records().get('a')?.anchor.offset ?? 0;
	assert.ok(page >= Number(promised.at(-1) ?? 0), `${what}: page ${page}, ${promised.join(', ')}`);
	const damaged = readdirSync(home, {recursive: true, encoding: 'utf8'}).filter(name =>
		name.includes('damaged'),
	);
	assert.deepEqual(damaged, [], what);
}

const texts = ['nobody had lit it.', 'everybody had lit it once.'];

async function recordAdding(): Promise<Recorded> {
	using library = makeLibrary();
	// What reads texts is loaded first: that is not to be recorded.
	await runAdd(library.home, {what: ['-'], isDryRun: true}, 'A story of one line.\n');
	const recording = recordDisk();
	try {
		for (const text of texts) {
			const {out, notices} = await runAdd(
				library.home,
				{what: ['-']},
				`The Lamp\n\nIt burned, and ${text}\n`,
			);
			assert.deepEqual(notices, []);
			assert.match(out, /^Added/);
			recording.promise(text);
		}

		return {root: library.home, calls: recording.calls};
	} finally {
		recording.end();
	}
}

function checkLibrary(home: string, promised: readonly string[], what: string): void {
	const entries = readdirSync(home, {recursive: true, withFileTypes: true}).filter(
		entry => entry.isFile() && !entry.name.endsWith('.tmp'),
	);
	const read = (end: string): readonly string[] =>
		entries
			.filter(({name}) => name.endsWith(end))
			.map(({name, parentPath}) => readFileSync(join(parentPath, name), 'utf8'));
	const stories = read('.md');
	for (const text of promised) {
		assert.ok(
			stories.some(story => story.includes(text)),
			`${what}: no story, ${text}`,
		);
		assert.ok(
			read('.txt').some(original => original.includes(text)),
			`${what}: no original`,
		);
	}

	for (const story of stories) {
		assert.ok(
			texts.some(text => story.includes(text)),
			`${what}: half a story: ${story}`,
		);
	}

	for (const record of read('.json')) JSON.parse(record);
	assert.ok(read('.json').length >= promised.length, `${what}: no record`);
}

function eachCut(
	{root, calls}: Recorded,
	cut: Cut,
	check: (folder: string, promised: readonly string[], what: string) => void,
): number {
	for (let end = 0; end <= calls.length; end++) {
		const done = calls.slice(0, end);
		const folder = mkdtempSync(join(tmpdir(), 'dogear-cut-'));
		leaveAfter(done, cut, root, folder);
		const promised = done.flatMap(call => (call.kind === 'promise' ? [call.words] : []));
		check(folder, promised, `${cut} after call ${end}, ${calls[end - 1]?.kind}`);
		rmSync(folder, {recursive: true});
	}

	return calls.length;
}

const session = recordSession();
const adding = await recordAdding();
let cases = 0;
for (const cut of cuts) {
	cases += eachCut(session, cut, checkPlaces) + eachCut(adding, cut, checkLibrary);
}

process.stdout.write(
	`The power was cut after each of ${cases} calls: 0 places lost that were at rest, 0 stories lost that were told to be added, 0 files half there.\n`,
);
