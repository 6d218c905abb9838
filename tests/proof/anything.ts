import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	closeSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {type Folder, lettersOf, makeFolder, run, seeWords} from '../end-to-end/support.ts';
import {environment, program, start as startProgram} from '../end-to-end/terminal.ts';

/** Something that a reader may point dogear at. */
interface Thing {
	readonly name: string;
	readonly make: (path: string) => void;
	/** Words of its page, or of its refusal. */
	readonly words: string;
	readonly isRefused?: true;
	/** What the list of its folder says of it, when that is something else. */
	readonly listed?: string;
	/** Whether `npm test` opens it too. */
	readonly isQuick?: true;
}

const words = 'The words are here, all of them.';
const bytes = (content: string | Uint8Array) => (path: string) => writeFileSync(path, content);
const linkTo = (target: string) => (path: string) => symlinkSync(target, path);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const refused: readonly Thing[] = [
	{name: 'socket.md', make: () => {}, words: '“socket.md” is a'},
	{
		name: 'device.md',
		make: linkTo('/dev/zero'),
		words: '“zero” is a socket or a device and not a file',
		listed: '“device.md” is a link that leads out',
	},
	{name: 'loop.md', make: linkTo('loop.md'), words: '“loop.md” is a link that leads in a circle'},
	{name: 'vanished.md', make: linkTo('nowhere.md'), words: '“vanished.md” is not there'},
	{name: 'huge.md', make: makeHuge, words: '“huge.md” has 1024 MB', isQuick: true},
	{name: 'locked.md', make: path => lock(path), words: '“locked.md” may not be read by you'},
	{name: 'nothing.md', make: bytes('\0'.repeat(5000)), words: '“nothing.md” is no text'},
	{
		name: 'binary.md',
		make: bytes(Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(500)])),
		words: '“binary.md” is a picture, a sound or a program',
	},
];

const shown: readonly Thing[] = [
	{
		name: 'pipe.md',
		make: path => make('mkfifo', path),
		words: 'Reading pipe.md …; Ctrl-C ends.',
		listed: '“pipe.md” is a pipe',
		isQuick: true,
	},
	{
		name: 'outside.md',
		make: linkTo('../outside.md'),
		words,
		listed: '“outside.md” is a link that leads out',
	},
	{name: 'folder.md', make: makeStoryFolder, words: 'Inside', listed: 'Inside'},
	{name: 'circle', make: linkTo('.'), words: 'Categories', listed: ''},
	{name: 'line.md', make: bytes(`${words} `.repeat(310_000)), words},
	{name: 'word.md', make: bytes('a'.repeat(10_000_000)), words: 'aaaaaaaa'},
	{name: 'empty.md', make: bytes(''), words: 'Empty'},
	{name: 'nul.md', make: bytes(words.replaceAll(' ', '\0 ')), words},
	{
		name: 'invalid.md',
		make: bytes(
			Buffer.concat([Buffer.from([0xff, 0xc0, 0xaf, 0xed, 0xa0, 0x80]), Buffer.from(words)]),
		),
		words,
	},
	{name: 'latin.md', make: bytes(Buffer.from(`Café. ${words}`, 'latin1')), words},
	{name: 'mark.md', make: bytes(`\ufeff${words}`), words},
	{name: 'sixteen.md', make: bytes(utf16(words)), words},
	{name: 'sixteen-mark.md', make: bytes(utf16(`\ufeff${words}`)), words},
	{name: 'sixteen-big.md', make: bytes(utf16(words).swap16()), words},
	{name: 'sixteen-big-mark.md', make: bytes(utf16(`\ufeff${words}`).swap16()), words},
	{
		name: 'sixteen-cut.md',
		make: bytes(utf16(`\ufeff${words}`).subarray(0, -1)),
		words: 'The words are here',
	},
	{
		name: 'esc\u001b]0;owned\u0007\u001b[2J.md',
		make: bytes(words),
		words,
		listed: 'Esc',
		isQuick: true,
	},
	{name: 'two\nlines.md', make: bytes(words), words, listed: 'Two lines'},
	{name: `${'long'.repeat(62)}.md`, make: bytes(words), words, listed: 'Longlong'},
	{name: '\u202egnp.md', make: bytes(words), words, listed: 'gnp'},
];

function make(command: string, path: string): void {
	assert.equal(spawnSync(command, [path]).status, 0);
}

function makeHuge(path: string): void {
	const file = openSync(path, 'w');
	ftruncateSync(file, 1024 ** 3);
	closeSync(file);
}

function makeStoryFolder(path: string): void {
	mkdirSync(path);
	writeFileSync(join(path, 'inside.md'), words);
}

function lock(path: string): void {
	writeFileSync(path, words);
	chmodSync(path, 0);
}

/** Milliseconds after which an answer is waited for no more. */
const patience = 15_000;

/** The superuser may read everything, except without that power. */
const powerless =
	process.getuid?.() === 0
		? ([
				'setpriv',
				'--bounding-set',
				'-dac_override,-dac_read_search',
				process.execPath,
				program,
			] as const)
		: undefined;

/**
 * Points dogear at everything that a folder may hold and is no sound text, by `print`, by `list` and
 * in a terminal: each must be shown, or refused in words, within so many milliseconds. Returns the
 * figures in words.
 */
export async function proveAnything(isFull: boolean, most: number): Promise<string> {
	const isMeant = (thing: Thing): boolean => isFull || thing.isQuick === true;
	const all = {refused: refused.filter(isMeant), shown: shown.filter(isMeant)};
	using folder = makeFolder();
	folder.write('outside.md', words);
	const root = join(folder.path, 'shelf');
	mkdirSync(root);
	for (const {name, make} of [...all.refused, ...all.shown]) make(join(root, name));
	writeFileSync(
		Buffer.concat([Buffer.from(`${root}/broken`), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]),
		words,
	);
	const socket = createServer().listen(join(root, 'socket.md'));
	try {
		const times = [await list(folder, root, all)];
		for (const thing of [...all.refused, ...all.shown]) {
			times.push(await printFirst(folder, root, thing), await open(folder, root, thing));
		}

		const slowest = Math.max(...times);
		assert.ok(slowest <= most, `the slowest took ${slowest} ms`);
		return `${all.refused.length + all.shown.length} things that are no sound text files, by print, by list and in a terminal: each shown, or refused in words; the slowest answer, its start included, after ${slowest} ms.`;
	} finally {
		socket.close();
	}
}

interface All {
	readonly refused: readonly Thing[];
	readonly shown: readonly Thing[];
}

/** Lists the folder: all of them are there, as stories or in a sentence. Returns milliseconds. */
async function list({home}: Folder, root: string, all: All): Promise<number> {
	const start = performance.now();
	const {code, out, errors} = await run(['list', root], {
		home,
		...(powerless && {command: powerless}),
	});
	const time = performance.now() - start;
	assert.equal(code, 0, errors);
	for (const {words, listed = words} of all.refused) assert.ok(errors.includes(listed), errors);
	for (const {name, listed} of all.shown) {
		const said = listed ?? name.replace('.md', '').replaceAll('-', ' ');
		const isThere = `${out}${errors}`.toLowerCase().includes(said.toLowerCase());
		assert.ok(isThere, `${JSON.stringify(said)} is not in\n${out}${errors}`);
	}

	assert.match(errors, /“broken\ufffd\.md” has a name that is not UTF-8; rename it to read it\./);
	assert.doesNotMatch(out + errors, /[^\n\t\P{Cc}]/u);
	return Math.round(time);
}

/** Prints it until its first words are there. Returns milliseconds. */
async function printFirst({home}: Folder, root: string, thing: Thing): Promise<number> {
	const start = performance.now();
	const [file = '', ...before] = powerless ?? [process.execPath, program];
	const child = spawn(file, [...before, 'print', '--', join(root, thing.name)], {
		env: environment({home}),
	});
	const limit = setTimeout(() => child.kill('SIGKILL'), patience);
	let said = '';
	const isSaid = () => lettersOf(said).includes(lettersOf(printed(thing)));
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', chunk => {
			said += chunk;
			if (isSaid()) child.kill('SIGKILL');
		});
	}

	await once(child, 'close');
	clearTimeout(limit);
	assert.ok(isSaid(), `${JSON.stringify(thing.name)} by print: ${said.slice(0, 1000)}`);
	return Math.round(performance.now() - start);
}

/** A folder is no story to print. */
function printed({name, words}: Thing): string {
	return name === 'folder.md' || name === 'circle' ? 'is a folder' : words;
}

/** Opens it in a terminal and leaves. Returns milliseconds. */
async function open({home}: Folder, root: string, thing: Thing): Promise<number> {
	const start = performance.now();
	using running = startProgram({
		home,
		words: [join(root, thing.name)],
		...(powerless && {command: powerless}),
	});
	await seeWords(running, thing.words);
	const time = performance.now() - start;
	if (refused.includes(thing)) assert.notEqual((await running.ended).exitCode, 0);
	else {
		running.press('q');
		assert.equal((await running.ended).exitCode, 0, thing.name);
	}

	return Math.round(time);
}
