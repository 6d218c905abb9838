import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {feed, serveSite} from '../end-to-end/feed-site.ts';
import {type Folder, makeFolder, makeStory, run} from '../end-to-end/support.ts';
import {program, start} from '../end-to-end/terminal.ts';

/** A system call as strace writes it. */
interface Call {
	readonly name: string;
	/** Its arguments and what it returned. */
	readonly rest: string;
}

/** A story that would have a reader go out, run something, or write. */
const tempting = `---
title: Tempting
image: https://example.org/picture.png
layout: ../../../../etc/passwd
---

![a picture](https://example.org/picture.png) [a link](https://example.org/) <script src="https://example.org/a.js"></script>
<iframe src="https://example.org/"></iframe> {% include ../../../etc/passwd %} {{< readfile "/etc/passwd" >}} ![[/etc/passwd]]
<img src="file:///etc/passwd"> \`\`\`js eval
require('child_process').execSync('touch /tmp/owned')
\`\`\`

`;

/**
 * Traces the system calls of reading: a session in a terminal with menus, pages, bookmarks and
 * searches, coming back to it, a terminal that does not know its size, a list, a print, a search and what
 * is followed. No call may concern a network or another program, and nothing may be written outside of
 * dogear's own folders. Then those of following a site: no connection may lead anywhere else. Returns the figures in words; where there is no strace, says so.
 */
export async function proveTracing(): Promise<string> {
	if (spawnSync('strace', ['-V']).error) {
		return 'This machine has no strace: system calls were not traced; which modules are used is tested all the same.';
	}

	using folder = makeFolder();
	folder.write('shelf/tempting.md', tempting + makeStory('One').split('---').at(-1));
	folder.write('shelf/two.md', makeStory('Two'));
	const shelf = join(folder.path, 'shelf');
	await readInTerminal(folder, [shelf]);
	await readInTerminal(folder, ['--continue']);
	await readInTerminal(folder, [join(shelf, 'two.md')], 'stty cols 0 rows 0; ');
	for (const words of [
		['list', shelf],
		['print', join(shelf, 'tempting.md')],
		['search', 'paragraph'],
		['places', '--json'],
		['follow', '--json'],
	]) {
		const {code} = await run(words, {home: folder.home, environment, command: tracing(folder)});
		assert.equal(code, 0, words.join(' '));
	}

	const calls = readCalls(folder);
	assert.ok(calls.length > 500);
	for (const call of calls) expectHarmless(call, folder);
	const connections = await countConnections();
	return `${calls.length} system calls of reading traced: 0 concern a network, 0 start a program, 0 write outside of dogear’s own folders. Following a site made ${connections} connections, 0 of them elsewhere.`;
}

/** Follows and updates a site on this machine; how often it was connected to, and nobody else. */
async function countConnections(): Promise<number> {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	for (const words of [
		['follow', `${site.address}/feed`],
		['update', '--now'],
	]) {
		const {code} = await run(words, {home: folder.home, environment, command: tracing(folder)});
		assert.equal(code, 0, words.join(' '));
	}

	const connections = readCalls(folder).filter(({name}) => name === 'connect');
	const {port} = new URL(site.address);
	for (const {rest} of connections) {
		assert.match(rest, /inet_addr\("127\.0\.0\.1"\)/);
		assert.ok(rest.includes(`htons(${port})`), rest);
	}

	assert.ok(connections.length >= 2);
	return connections.length;
}

/** Node may keep its files in a ring that strace cannot see into. */
const environment = {UV_USE_IO_URING: '0'};
const traced = 'trace=network,process,file';

function tracing({path}: Folder): readonly [string, ...string[]] {
	const file = `${path}/trace`;
	return [
		'strace',
		'-f',
		'-qq',
		'-A',
		'-s',
		'4096',
		'-e',
		traced,
		'-o',
		file,
		process.execPath,
		program,
	];
}

async function readInTerminal(
	folder: Folder,
	words: readonly string[],
	before = '',
): Promise<void> {
	using running = start({
		home: folder.home,
		environment,
		command: ['sh', '-c', `${before}exec "$0" "$@"`, ...tracing(folder)],
		words,
	});
	await running.rest();
	for (const keys of [
		'\r',
		'     ',
		'm',
		'L',
		'\u001b',
		"'",
		'\r',
		'/one\r',
		'n',
		'?',
		'q',
		'D',
		'+',
		'J',
		'G',
		' ',
		'b',
	]) {
		running.press(keys);
		await running.rest();
	}

	running.press('\u0003');
	assert.equal((await running.ended).exitCode, 0);
}

function readCalls({path}: Folder): readonly Call[] {
	const lines = readFileSync(`${path}/trace`, 'utf8').split('\n');
	return lines.flatMap(line => {
		const [, name, rest] = /^\d+\s+(\w+)\((.*)$/.exec(line) ?? [];
		return name === undefined || rest === undefined ? [] : [{name, rest}];
	});
}

/** Without these nothing reaches a network; what is inherited may be a socket of its parent. */
const network = /^(?:socket|connect|bind|listen|accept4?)$/;
const writing =
	/^(?:creat|rename\w*|mkdir\w*|rmdir|unlink\w*|f?chmod\w*|[fl]?chown\w*|link\w*|symlink\w*|f?truncate|utime\w*|mknod\w*|[fl]?setxattr|mount)$/;
const opening = /^open(?:at2?)?$/;

function expectHarmless({name, rest}: Call, folder: Folder): void {
	const words = `${name}(${rest}`;
	assert.doesNotMatch(name, network, words);
	if (/^v?fork$|^clone/.test(name)) assert.match(rest, /CLONE_THREAD/, words);
	// The one program is dogear itself.
	if (/^execve/.test(name)) assert.match(rest, /dist\/main\.js"/, words);
	const isWriting =
		writing.test(name) || (opening.test(name) && /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(rest));
	if (isWriting) expectOwn(pathsOf(name, rest), folder, words);
}

/** The paths that a call names; what a symbolic link holds is none. */
function pathsOf(name: string, rest: string): readonly string[] {
	const paths = Array.from(rest.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, path = '']) => path);
	return name.startsWith('symlink') ? paths.slice(1) : paths;
}

function expectOwn(paths: readonly string[], {home}: Folder, words: string): void {
	assert.notEqual(paths.length, 0, words);
	for (const path of paths) {
		const isTerminal = /^\/dev\/(?:tty|pts\/\d+|null)$/.test(path);
		assert.ok(isTerminal || path === home || path.startsWith(`${home}/`), words);
	}
}
