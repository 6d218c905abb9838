import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import * as fc from 'fast-check';
import {
	type FirstScreen,
	forgetFirstScreen,
	keepFirstScreen,
	readFirstScreen,
	startOf,
} from '../../../src/app/startup/snapshot.ts';
import {type Directories, findDirectories} from '../../../src/disk/storage/directories.ts';

const circumstances = {start: 'continue', columns: 40, rows: 3, environment: 'xterm'} as const;
const link = '\u001B]8;;https://example.org/\u001B\\here\u001B]8;;\u001B\\';
const screen = {
	id: 'a',
	lines: ['\u001B[2mThe Bell\u001B[22m', `“物語” – ${link}`, ''],
	next: [['The next page', '', '']],
	previous: [['The page before', '', '']],
	keys: {next: [' ', 'j'], previous: ['b']},
	pages: [4],
	setting: 'a small window',
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

function keep(changes: Partial<FirstScreen> = {}): void {
	keepFirstScreen(directories, {...screen, ...changes}, circumstances, [story, join(home, 'none')]);
}

const file = (): string => join(directories.state, 'first-screen.json');
const read = () => readFirstScreen(directories, circumstances);

test('a kept screen is read back', () => {
	keep();
	const {id, lines, next, previous, keys, pages, setting} = read() ?? {};
	assert.deepEqual({id, lines, next, previous, keys, pages, setting}, screen);
});

test('nobody else can read it', () => {
	keep();
	assert.equal(statSync(file()).mode & 0o777, 0o600);
});

test('there is none for another window or another environment', () => {
	keep();
	for (const other of [{columns: 41}, {rows: 4}, {environment: 'linux'}]) {
		assert.equal(readFirstScreen(directories, {...circumstances, ...other}), undefined);
	}
});

test('each start has its own: a page for --continue, Home for the folders that are named', () => {
	keep();
	const home = {...circumstances, start: ['/stories', 'sea']};
	keepFirstScreen(directories, {...screen, lines: ['Home', '', '']}, home, []);
	assert.equal(read()?.id, 'a');
	assert.deepEqual(readFirstScreen(directories, home)?.lines, ['Home', '', '']);
	assert.equal(readFirstScreen(directories, {...home, start: ['/stories', 'land']}), undefined);
	assert.equal(readFirstScreen(directories, {...home, start: []}), undefined);
});

test('the words of the command line tell which start it is', () => {
	assert.equal(startOf(['-c']), 'continue');
	assert.equal(startOf(['--continue']), 'continue');
	assert.deepEqual(startOf([]), []);
	assert.deepEqual(startOf(['sea']), [process.cwd(), 'sea']);
	assert.equal(startOf(['-c', 'sea']), undefined);
	assert.equal(startOf(['list', '--json']), undefined);
});

test('a copy of the folders asks its own files', () => {
	keep();
	const copy = findDirectories({DOGEAR_HOME: join(home, 'copy')});
	cpSync(directories.state, copy.state, {recursive: true});
	assert.equal(readFirstScreen(copy, circumstances), undefined);
});

test('there is none when a file that it depends on has changed, gone or come', () => {
	keep();
	writeFileSync(story, 'Twice.');
	assert.equal(read(), undefined);
	keep();
	rmSync(story);
	assert.equal(read(), undefined);
	keep();
	writeFileSync(join(home, 'none'), '');
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

test('there is none when the file is damaged, cut or of another version', () => {
	keep();
	const whole = readFileSync(file(), 'utf8');
	const others = [
		'',
		'[]',
		'null',
		whole.slice(0, -9),
		whole.replace('"version":3', '"version":4'),
	];
	for (const text of others) {
		writeFileSync(file(), text);
		assert.equal(read(), undefined, text);
	}
});

test('whatever stands in a field, what is read is of its kind', () => {
	keep();
	const kept: Record<string, unknown> = JSON.parse(readFileSync(file(), 'utf8'));
	const fields = ['id', 'lines', 'next', 'previous', 'keys', 'pages', 'setting', 'witnesses'];
	const anything = fc.oneof(
		fc.jsonValue(),
		fc.array(fc.oneof(fc.string(), fc.integer(), fc.array(fc.constant('')))),
		fc.record({next: fc.jsonValue(), previous: fc.array(fc.jsonValue())}),
		fc.constant(undefined),
	);
	fc.assert(
		fc.property(fc.constantFrom(...fields), anything, (field, value) => {
			writeFileSync(file(), JSON.stringify({...kept, [field]: value}));
			const found = read();
			if (!found) return;
			const {id = '', lines, next, previous, keys, pages, setting} = found;
			const texts = [id, setting, ...lines, ...next.flat(), ...previous.flat()];
			const all = [...texts, ...keys.next, ...keys.previous];
			assert.ok(all.every(text => typeof text === 'string'));
			assert.ok(pages.every(count => count > 0));
		}),
		{examples: [['previous', '']]},
	);
});

test('there is none when it was forgotten', () => {
	keep();
	forgetFirstScreen(directories, 'continue');
	assert.equal(read(), undefined);
});
