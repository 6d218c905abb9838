import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {test} from 'node:test';

interface Import {
	readonly from: string;
	/** A package, or a path below src. */
	readonly what: string;
	readonly isTypeOnly: boolean;
}

const files = globSync('src/**/*.{ts,tsx}');
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
	const text = readFileSync(from, 'utf8');
	const statement = /(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g;
	return [...text.matchAll(statement)].map(([, type, fixed, lazy]) => {
		const what = (fixed ?? lazy) as string;
		const isOwn = what.startsWith('.');
		return {
			from,
			what: isOwn ? relative('src', normalize(join(dirname(from), what))) : what,
			isTypeOnly: type !== undefined,
		};
	});
}

/** The files that import a package, by their folder below src. */
function usersOf(name: string): string[] {
	const users = imports.filter(({what}) => what === name || what.startsWith(`${name}/`));
	return [...new Set(users.map(({from}) => relative('src', from)))];
}

/** Who may import whom, types included: every wing is named. */
const wings: Readonly<Record<string, readonly string[]>> = {
	core: [],
	disk: ['core'],
	import: ['core'],
	reader: ['core'],
	terminal: ['core', 'reader'],
	app: ['core', 'disk', 'import', 'reader', 'terminal'],
	'main.ts': ['core', 'disk', 'app'],
};

/** The first name of a path below src. */
function wingOf(path: string): string {
	return path.split('/')[0] as string;
}

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
	allIn(usersOf('marked'), 'core/document/', 'core/boxes/');
	assert.deepEqual(usersOf('string-width'), ['core/layout/ruler.ts']);
});

test('every wing imports only what stands below it', () => {
	const strangers = imports.filter(({from, what}) => {
		const wing = wingOf(relative('src', from));
		const other = wingOf(what);
		const isOwn = Object.hasOwn(wings, other) || what.endsWith('.ts');
		return isOwn && other !== wing && !wings[wing]?.includes(other);
	});
	assert.deepEqual(strangers, []);
	const found = new Set(files.map(file => wingOf(relative('src', file))));
	assert.deepEqual([...found].sort(), Object.keys(wings).sort());
});

test('only the edges touch the file system', () => {
	allIn([...usersOf('node:fs'), ...usersOf('node:fs/promises')], 'disk/', 'app/');
});

test('nothing goes to a network or runs another program', () => {
	const modules = [
		'net',
		'http',
		'https',
		'http2',
		'dns',
		'dgram',
		'tls',
		'child_process',
		'cluster',
	];
	const users = modules.flatMap(name => [
		...usersOf(`node:${name}`),
		...usersOf(`node:${name}/promises`),
		...usersOf(name),
	]);
	assert.deepEqual(users, []);
	const callers = files.filter(file =>
		/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|getBuiltinModule|eval)\b\s*\(|new Function\b/.test(
			readFileSync(file, 'utf8'),
		),
	);
	assert.deepEqual(callers, []);
});

test('nor does a library in what is built', () => {
	const built = globSync('dist/*.js').filter(file =>
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

test('no file is longer than 300 lines', () => {
	const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 301);
	assert.deepEqual(long, []);
});
