import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {test} from 'node:test';
import {rooms} from './rooms.ts';

interface Import {
	readonly from: string;
	/** A package, or a path below src. */
	readonly what: string;
}

const files = globSync('src/**/*.{ts,tsx}');
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
	const text = readFileSync(from, 'utf8');
	const statement = /(?:import|export)\s+[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g;
	return [...text.matchAll(statement)].map(([, fixed, lazy]) => {
		const what = (fixed ?? lazy) as string;
		const isOwn = what.startsWith('.');
		return {from, what: isOwn ? relative('src', normalize(join(dirname(from), what))) : what};
	});
}

/** The files that import a package, by their folder below src. */
function usersOf(name: string): string[] {
	const users = imports.filter(({what}) => what === name || what.startsWith(`${name}/`));
	return [...new Set(users.map(({from}) => relative('src', from)))];
}

/** The room that a path below src stands in: `core/text`, `reader/.` for a wing's own files. */
function roomOf(path: string): string {
	const [wing = '', ...rest] = path.split('/');
	if (rest.length === 0) return wing;
	return rest.length === 1 ? `${wing}/.` : `${wing}/${rest[0]}`;
}

/** Whether a room is one of those that are named, or lies in a wing that is. */
function isNamed(room: string, names: readonly string[]): boolean {
	return names.includes(room) || names.includes(room.split('/')[0] as string);
}

/** What a file of ours imports of ours. */
const own = imports
	.filter(({what}) => /\.tsx?$/.test(what))
	.map(({from, what}) => ({from: relative('src', from), to: what}));

function allIn(users: readonly string[], ...folders: readonly string[]): void {
	const strangers = users.filter(user => !folders.some(folder => user.startsWith(folder)));
	assert.deepEqual(strangers, []);
	assert.notEqual(users.length, 0);
}

test('React and Ink live in terminal/ alone', () => {
	for (const name of ['react', 'ink', 'ink-select-input']) allIn(usersOf(name), 'terminal/');
});

test('each adapter library has one home', () => {
	allIn(usersOf('marked-terminal'), 'core/boxes/');
	allIn(usersOf('conf'), 'disk/storage/');
	allIn(usersOf('feedsmith'), 'import/feed/');
	allIn(usersOf('marked'), 'core/document/', 'core/boxes/');
	assert.deepEqual(usersOf('string-width'), ['core/layout/ruler.ts']);
});

test('every room imports only what the table of rooms names', () => {
	const strangers = own.filter(({from, to}) => {
		const room = roomOf(from);
		return roomOf(to) !== room && !isNamed(roomOf(to), rooms[room] ?? []);
	});
	assert.deepEqual(strangers, []);
});

test('every room stands in the table, and the table names no other', () => {
	const found = new Set(files.map(file => roomOf(relative('src', file))));
	assert.deepEqual([...found].sort(), Object.keys(rooms).sort());
});

test('wings import only what stands below them', () => {
	const arrows = own.map(({from, to}) => [from, to].map(path => path.split('/')[0]).join(' > '));
	const between = new Set(arrows.filter(arrow => !/^(.*) > \1$/.test(arrow)));
	assert.deepEqual([...between].filter(arrow => !arrow.startsWith('main.ts')).sort(), [
		'app > core',
		'app > disk',
		'app > import',
		'app > network',
		'app > reader',
		'app > terminal',
		'disk > core',
		'import > core',
		'network > core',
		'reader > core',
		'terminal > core',
		'terminal > reader',
	]);
});

test('no file imports itself by way of others', () => {
	const left = new Map(files.map(file => [relative('src', file), new Set<string>()]));
	for (const {from, to} of own) left.get(from)?.add(to);
	for (let isFree = true; isFree; ) {
		const free = [...left].filter(([, needs]) => [...needs].every(need => !left.has(need)));
		for (const [file] of free) left.delete(file);
		isFree = free.length > 0;
	}

	assert.deepEqual([...left.keys()], []);
});

/** Names that are no words of the interface: they are the same in every language. */
const names = new Set(['collection.yml', '#chapter-']);

test('every word of the interface stands in core/words', () => {
	const strays = files
		.filter(file => !file.startsWith('src/core/words/'))
		.flatMap(file =>
			[...readFileSync(file, 'utf8').matchAll(/(?<!\* .*)safe`((?:[^`\\]|\\.)*)`/g)].map(
				([, text = '']) => ({file, text: text.replace(/\$\{[^}]*\}/g, '').trim()}),
			),
		)
		.filter(({text}) => /\p{L}{2}/u.test(text) && !names.has(text));
	assert.deepEqual(strays, []);
});

test('only the edges touch the file system', () => {
	allIn([...usersOf('node:fs'), ...usersOf('node:fs/promises')], 'disk/', 'app/');
});

/** The files that import modules of Node, whichever way these are named. */
function usersOfNode(...modules: readonly string[]): string[] {
	return modules.flatMap(name => [
		...usersOf(`node:${name}`),
		...usersOf(`node:${name}/promises`),
		...usersOf(name),
	]);
}

test('network/ alone knows the network', () => {
	allIn(usersOfNode('net', 'http', 'https', 'dns'), 'network/');
});

test('one file loads the network, when something is followed or updated', () => {
	const users = own.filter(({to}) => to.startsWith('network/')).map(({from}) => from);
	const others = users.filter(user => !user.startsWith('network/'));
	assert.deepEqual(others, ['app/sites/outside.ts']);
});

test('nothing goes to a network past it or runs another program', () => {
	assert.deepEqual(usersOfNode('http2', 'dgram', 'tls', 'child_process', 'cluster'), []);
	const callers = files.filter(file =>
		/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|getBuiltinModule|eval)\b\s*\(|new Function\b/.test(
			readFileSync(file, 'utf8'),
		),
	);
	assert.deepEqual(callers, []);
});

test('nor does a library in what is built', () => {
	const built = globSync('dist/*.js', {exclude: ['dist/make-fetch-*']}).filter(file =>
		/(?:require|import|from)\s*\(?\s*["'](?:node:)?(?:net|https?|http2|dns|dgram|tls|child_process|cluster)(?:\/promises)?["']/.test(
			readFileSync(file, 'utf8'),
		),
	);
	assert.notEqual(globSync('dist/*.js').length, 0);
	assert.deepEqual(built, []);
});

test('no flag of the engine is flipped while it runs: Node calls that unsafe', () => {
	const flippers = files.filter(file => readFileSync(file, 'utf8').includes('setFlagsFromString'));
	assert.deepEqual(flippers, []);
});

test('updates read no clock', () => {
	const readers = files
		.filter(file =>
			/^src\/(?:reader|core\/(?:layout|anchors|collection|search|progress))\//.test(file),
		)
		.filter(file => /Date\.now|new Date\(\)|performance\.now/.test(readFileSync(file, 'utf8')));
	assert.deepEqual(readers, []);
});

test('no file is longer than 250 lines', () => {
	const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 251);
	assert.deepEqual(long, []);
});
