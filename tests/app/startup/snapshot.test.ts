import assert from 'node:assert/strict';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import * as fc from 'fast-check';
import {readCommandLine} from '../../../src/app/command-line/read.ts';
import {
	readSnapshot,
	type Start,
	type StorySnapshot,
	startOf,
	today,
} from '../../../src/app/startup/snapshot.ts';
import {removeSnapshot, writeSnapshot} from '../../../src/app/startup/write-snapshot.ts';
import {type Directories, findDirectories} from '../../../src/disk/storage/directories.ts';

const moment = {start: 'continue', columns: 40, rows: 3, environment: {TERM: 'xterm'}} as const;
const link = '\u001B]8;;https://example.org/\u001B\\here\u001B]8;;\u001B\\';
const page: StorySnapshot = {
	kind: 'story',
	id: 'a',
	path: '/stories/bell.md',
	lines: ['\u001B[2mThe Bell\u001B[22m', `“物語” – ${link}`, ''],
	next: [['The next page', '', '']],
	previous: [['The page before', '', '']],
	keys: {next: [' ', 'j'], previous: ['b']},
	pages: [4],
	layoutKey: 'a small window',
	characters: 100,
};

let home: string;
let directories: Directories;
let story: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'dogear-first-screen-'));
	directories = findDirectories({DOGEAR_HOME: home});
	story = join(home, 'story.md');
	writeFileSync(story, 'Once.');
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

function keep(changes: Partial<StorySnapshot> = {}): void {
	writeSnapshot(directories, moment, {...page, ...changes}, [story]);
}

const file = (): string => join(directories.state, 'first-screen.json');
const read = () => readSnapshot(directories, moment);

test('a kept screen is read back', () => {
	keep();
	assert.deepEqual(read(), page);
});

test('nobody else can read it', () => {
	keep();
	assert.equal(statSync(file()).mode & 0o777, 0o600);
});

test('there is none for another window or another environment', () => {
	keep();
	for (const other of [{columns: 41}, {rows: 4}, {environment: {TERM: 'linux'}}]) {
		assert.equal(readSnapshot(directories, {...moment, ...other}), undefined);
	}
});

test('each start has its own: a page for --continue, Home for the folders that are named', () => {
	keep();
	const home = {...moment, start: ['/stories', 'sea']};
	const shelf = {kind: 'home', lines: ['Home', '', '']} as const;
	writeSnapshot(directories, home, shelf, []);
	assert.deepEqual(read(), page);
	assert.deepEqual(readSnapshot(directories, home), shelf);
	assert.equal(readSnapshot(directories, {...home, start: ['/stories', 'land']}), undefined);
	assert.equal(readSnapshot(directories, {...home, start: []}), undefined);
});

test('who names the file of the kept page gets that page, and of another file none', () => {
	keep({path: realpathSync(story)});
	const named = (...start: string[]) => readSnapshot(directories, {...moment, start})?.kind;
	assert.equal(named(home, 'story.md'), 'story');
	assert.equal(named('/', story), 'story');
	assert.equal(named(home, 'state'), undefined);
	assert.equal(named(home, 'story.md', 'state'), undefined);
	assert.equal(named(home, 'none.md'), undefined);
});

test('one that names days as one says them holds for its day alone', () => {
	const shelf = {...moment, start: []};
	const isKept = (day: string): boolean => {
		writeSnapshot(directories, shelf, {kind: 'home', lines: ['', '', ''], day}, []);
		return readSnapshot(directories, shelf) !== undefined;
	};
	assert.equal(isKept(today()), true);
	assert.equal(isKept(new Date(Date.now() - 86_400_000).toDateString()), false);
});

test('the words of the command line tell which start it is', () => {
	const of = (...words: string[]): Start | undefined => startOf(readCommandLine(words));
	assert.equal(of('-c'), 'continue');
	assert.equal(of('--continue'), 'continue');
	assert.deepEqual(of(), []);
	assert.deepEqual(of('sea'), [process.cwd(), 'sea']);
	assert.deepEqual(of('--', '-sea'), [process.cwd(), '-sea']);
	assert.equal(of('-'), undefined);
	assert.equal(of('-c', 'sea'), undefined);
	assert.equal(of('list', '--json'), undefined);
	assert.equal(of('--sea'), undefined);
});

test('a copy of the folders asks its own files', () => {
	keep();
	const copy = findDirectories({DOGEAR_HOME: join(home, 'copy')});
	cpSync(directories.state, copy.state, {recursive: true});
	assert.equal(readSnapshot(copy, moment), undefined);
});

test('there is none when a file that it depends on has changed, gone or come', () => {
	keep();
	writeFileSync(story, 'Twice.');
	assert.equal(read(), undefined);
	keep();
	rmSync(story);
	assert.equal(read(), undefined);
	const shelf = {...moment, start: []};
	const readHome = () => readSnapshot(directories, shelf)?.kind;
	writeSnapshot(directories, shelf, {kind: 'home', lines: ['', '', '']}, [join(home, 'none')]);
	assert.equal(readHome(), 'home');
	writeFileSync(join(home, 'none'), '');
	assert.equal(readHome(), undefined);
});

test('there is none of a story whose file was gone already', () => {
	keep();
	rmSync(story);
	keep();
	assert.equal(read(), undefined);
});

test('there is none when a line holds more than text, looks and links', () => {
	const wrong = [
		'\u001B]52;c;aGk=\u0007',
		'\u001B[2J',
		'\u001B[5;5H',
		'\u001B',
		'\u009B2J',
		'one\ntwo',
		'\u202Eabc',
		'\u001B]8;;https://example.org/\u0007',
	];
	for (const line of wrong) {
		keep({lines: [line, '', '']});
		assert.equal(read(), undefined, JSON.stringify(line));
		keep({next: [['', line, '']]});
		assert.equal(read(), undefined, JSON.stringify(line));
		keep({previous: [['', line, '']]});
		assert.equal(read(), undefined, JSON.stringify(line));
	}
});

test('there is none when the file is damaged, cut or of another build', () => {
	keep();
	const whole = readFileSync(file(), 'utf8');
	const others = [
		'',
		'[]',
		'null',
		whole.slice(0, -9),
		whole.replace('"[\\"source\\",', '"[\\"0\\",'),
	];
	for (const text of others) {
		writeFileSync(file(), text);
		assert.equal(read(), undefined, text);
	}
});

test('whatever stands in a field, what is read is of its kind', () => {
	keep();
	const kept: Record<string, unknown> = JSON.parse(readFileSync(file(), 'utf8'));
	const anything = fc.oneof(
		fc.jsonValue(),
		fc.array(fc.oneof(fc.string(), fc.integer(), fc.array(fc.constant('')))),
		fc.record({next: fc.jsonValue(), previous: fc.array(fc.jsonValue())}),
		fc.constantFrom('home', undefined),
	);
	fc.assert(
		fc.property(fc.constantFrom(...Object.keys(page)), anything, (field, value) => {
			writeFileSync(file(), JSON.stringify({...kept, snapshot: {...page, [field]: value}}));
			const found = read();
			if (!found) return;
			assert.ok(found.lines.every(text => typeof text === 'string'));
			if (found.kind === 'home') return;
			const {id, next, previous, keys, pages, layoutKey} = found;
			const texts = [id, layoutKey, ...next.flat(), ...previous.flat()];
			assert.ok([...texts, ...keys.next, ...keys.previous].every(each => typeof each === 'string'));
			assert.ok(pages.every(count => count > 0));
		}),
		{examples: [['previous', '']]},
	);
	for (const field of Object.keys(kept)) {
		for (const value of fc.sample(anything, 50)) {
			writeFileSync(file(), JSON.stringify({...kept, [field]: value}));
			assert.equal(read(), undefined);
		}
	}
});

test('there is none when it was forgotten', () => {
	keep();
	removeSnapshot(directories, 'continue');
	assert.equal(read(), undefined);
});
