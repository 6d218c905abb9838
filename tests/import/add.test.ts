import assert from 'node:assert/strict';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
import {parse} from 'yaml';
import type {AddWords} from '../../src/app/command-line/request.ts';
import {addCommand} from '../../src/app/commands/add.ts';
import {progressBar} from '../../src/app/commands/add-progress.ts';
import type {StoryReport} from '../../src/app/commands/add-report.ts';
import {noOptions} from '../app/library/add.ts';
import {novel} from './books.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const page = join(fixtures, 'pages/wordpress-whole.txt');
const file = '2025-11-27-the-ferrymans-second-lamp.md';

let home: string;
let library: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'dogear-add-'));
	library = join(home, 'library');
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

async function add(
	what: readonly string[],
	more: Partial<AddWords> = {},
	input = '',
	step: (fraction: number) => void = () => {},
): Promise<{readonly code: number; readonly out: string; readonly notices: readonly string[]}> {
	const written: string[] = [];
	const notices: string[] = [];
	const options = {
		what,
		...noOptions,
		...more,
	};
	const code = await addCommand(options, {
		library: join(home, 'library'),
		write: text => written.push(text),
		notice: sentence => notices.push(sentence),
		input: ReadableStream.from([Buffer.from(input)]),
		progress: {step, end: () => {}},
	});
	return {code, out: written.join(''), notices};
}

async function addJson(
	what: readonly string[],
	more: Partial<AddWords> = {},
): Promise<readonly StoryReport[]> {
	return JSON.parse((await add(what, {...more, isJson: true})).out).stories as StoryReport[];
}

function listed(): readonly string[] {
	return existsSync(library) ? readdirSync(library).filter(name => !name.startsWith('.')) : [];
}

test('a page is added to the library in a line that says what was made', async () => {
	const {code, out} = await add([page]);
	assert.equal(code, 0);
	assert.equal(
		out,
		`Added The Ferryman’s Second Lamp (197 words; Stories; 62 blocks of the page left out): ${file}\n`,
	);
	assert.deepEqual(listed(), [file]);
});

test('the front matter is read alike by readers of YAML 1.1 and 1.2', async () => {
	await add(
		['-'],
		{},
		'no\n\nThis story is called no, and it was told on a date, which was also no.\n',
	);
	const head = readFileSync(join(library, 'no.md'), 'utf8').split('---\n')[1] ?? '';
	assert.equal(parse(head, {version: '1.1'}).title, 'no');
	assert.equal(parse(head, {version: '1.2'}).title, 'no');
});

test('--dry-run --json tells everything and writes nothing', async () => {
	const [report] = await addJson([page], {isDryRun: true});
	assert.deepEqual(
		{...report, removed: report?.removed.length},
		{
			file: join(library, file),
			id: 'the-ferrymans-second-lamp',
			title: 'The Ferryman’s Second Lamp',
			date: '2025-11-27',
			author: 'ruth.averill',
			categories: ['Stories'],
			words: 197,
			series: null,
			part: null,
			repaired: null,
			removed: 62,
			doubts: [],
			outcome: 'added',
		},
	);
	assert.equal(existsSync(library), false);
});

test('adding the same thing again finds the same story, even renamed', async () => {
	await add([page]);
	assert.equal((await addJson([page]))[0]?.outcome, 'unchanged');
	renameSync(join(library, file), join(library, 'ferry.md'));
	const [again] = await addJson([page]);
	assert.equal(again?.outcome, 'unchanged');
	assert.equal(again?.file, join(library, 'ferry.md'));
	assert.deepEqual(listed(), ['ferry.md']);
});

test('the same text from elsewhere is the same story', async () => {
	const text =
		'The Lamp\n\nIt burned all night, and in the morning there was more oil in it than before.\n';
	await add(['-'], {}, text);
	const {out} = await add(
		['-'],
		{},
		text.replace('\n\n', '\r\n\r\n\r\n').replace('all night', 'all  night'),
	);
	assert.match(out, /^(?:Already there|Updated)/);
	assert.deepEqual(listed(), ['the-lamp.md']);
});

test('a bare copy of a story takes nothing from what its page told', async () => {
	await add([page]);
	const path = join(library, file);
	const before = readFileSync(path, 'utf8');
	const body = before.slice(before.indexOf('\n---\n') + 5);
	const {out} = await add(['-'], {}, `The Ferryman’s Second Lamp\n\n${body}`);
	assert.match(out, /^Already there: /);
	assert.equal(readFileSync(path, 'utf8'), before);
	const [record] = (await add([], {showRemoved: file, isJson: true})).out.match(/"rule"/) ?? [];
	assert.equal(record, '"rule"');
	assert.equal(readdirSync(join(library, '.dogear/originals')).length, 1);
});

test('what the reader edited is never overwritten', async () => {
	await add([page]);
	const edited = `${readFileSync(join(library, file), 'utf8')}\nMy own last line.\n`;
	writeFileSync(join(library, file), edited);
	assert.equal((await addJson([page]))[0]?.outcome, 'edited');
	assert.equal(readFileSync(join(library, file), 'utf8'), edited);
});

test('two stories of one title stand beside each other', async () => {
	await add(['-'], {}, 'The Lamp\n\nIt burned all night, and nobody had lit it.\n');
	await add(['-'], {}, 'The Lamp\n\nIt had never burned at all, and everybody had lit it once.\n');
	assert.deepEqual(listed(), ['the-lamp-2.md', 'the-lamp.md']);
});

test('the original is kept byte by byte, and what was left out can be shown', async () => {
	await add([page]);
	const originals = join(library, '.dogear/originals');
	const [kept = ''] = readdirSync(originals);
	assert.deepEqual(readFileSync(join(originals, kept)), readFileSync(page));
	const {out} = await add([], {showRemoved: 'the-ferry'});
	assert.match(out, /^ {4}1 {2}skip {13}Skip to content$/m);
	assert.equal(out.split('\n').length, 63);
});

test('--undo takes a story away with everything kept of it, but not one that was edited', async () => {
	await add([page]);
	assert.equal((await add([], {undo: file})).code, 0);
	assert.deepEqual(readdirSync(join(library, '.dogear/originals')), []);
	assert.deepEqual(listed(), []);
	await add([page]);
	writeFileSync(join(library, file), 'edited');
	const {code, notices} = await add([], {undo: 'the-ferrymans-second-lamp'});
	assert.equal(code, 1);
	assert.match(notices[0] ?? '', /was edited since it was added/);
	assert.deepEqual(listed(), [file]);
});

test('--undo follows a story that was moved, and leaves it when it was edited', async () => {
	await add([page]);
	const moved = join(library, 'moved.md');
	renameSync(join(library, file), moved);
	const before = readFileSync(moved, 'utf8');
	writeFileSync(moved, `${before}\nMine.\n`);
	assert.equal((await add([], {undo: moved})).code, 1);
	writeFileSync(moved, before);
	assert.equal((await add([], {undo: 'the-ferrymans-second-lamp'})).code, 0);
	assert.deepEqual(listed(), []);
});

test('a book that a program for archives has packed is a book by its name', async () => {
	const path = join(home, 'packed.epub');
	writeFileSync(path, zipSync(unzipSync(novel())));
	assert.equal((await add([path])).code, 0);
});

test('a book becomes a folder of its own with a story for each chapter', async () => {
	const path = join(home, 'tide.epub');
	writeFileSync(path, novel());
	const reports = await addJson([path]);
	assert.deepEqual(
		reports.map(({file, part, series}) => [file.slice(library.length + 1), part, series]),
		[
			['the-tide-clerk/1-1-low-water.md', 1, 'The Tide Clerk'],
			['the-tide-clerk/2-2-high-water.md', 2, 'The Tide Clerk'],
			['the-tide-clerk/3-epilogue.md', 3, 'The Tide Clerk'],
		],
	);
	assert.deepEqual(
		(await addJson([path])).map(({outcome}) => outcome),
		['unchanged', 'unchanged', 'unchanged'],
	);
	assert.equal((await addJson([path], {isOne: true, isDryRun: true})).length, 1);
});

test('the bar moves while one book is read and written', async () => {
	const path = join(home, 'tide.epub');
	writeFileSync(path, novel());
	const steps: number[] = [];
	await add([path], {}, '', fraction => steps.push(fraction));
	assert.ok(steps.length > 10);
	assert.deepEqual(
		steps,
		steps.toSorted((one, other) => one - other),
	);
	assert.equal(steps.at(-1), 1);
});

test('a folder is added file by file, and one bad file does not keep the others out', async () => {
	const folder = join(home, 'things');
	await add([join(fixtures, 'pages')], {to: folder});
	const {code, out, notices} = await add([join(fixtures, 'plain'), '/nowhere/at/all'], {
		to: folder,
	});
	assert.equal(code, 1);
	assert.deepEqual(notices, ['/nowhere/at/all is not there.']);
	assert.match(out, /The Lamp of Tarn|CHAPTER I/);
});

test('a library that cannot be written is told in words', async () => {
	writeFileSync(library, 'a file where the folder should be');
	const {code, notices} = await add([page]);
	assert.equal(code, 1);
	assert.match(notices[0] ?? '', /could not be added: the library is not a folder/);
});

test('a bar is drawn only after a second, and wiped at the end', () => {
	let time = 0;
	const drawn: string[] = [];
	const bar = progressBar({isTTY: true, columns: 18, write: text => drawn.push(text)}, () => time);
	bar.step(0.1);
	assert.deepEqual(drawn, []);
	time = 1500;
	bar.step(0.5);
	bar.end();
	assert.deepEqual(drawn, ['\r━━━━━╌╌╌╌╌  50 %', '\r\u001b[K']);
});
