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

/** The folders of our own that a folder imports, types left aside where asked. */
function foldersOf(folder: string): string[] {
	const own = imports.filter(
		({from, what}) => from.startsWith(`src/${folder}/`) && /^[a-z-]+\//.test(what),
	);
	const folders = own.map(({what}) => what.split('/')[0] as string);
	return [...new Set(folders)].filter(
		each => each !== folder && globSync(`src/${each}/`).length > 0,
	);
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
	allIn(usersOf('marked-terminal'), 'boxes/');
	allIn(usersOf('conf'), 'progress/', 'settings/');
	allIn(usersOf('marked'), 'document/', 'boxes/');
	assert.deepEqual(usersOf('string-width'), ['layout/ruler.ts']);
});

test('document and progress know nobody but text', () => {
	assert.deepEqual(foldersOf('document'), ['text']);
	assert.deepEqual(foldersOf('progress'), ['text']);
});

test('collection knows text, and the words for a story’s state', () => {
	const strangers = imports.filter(
		({from, what}) =>
			from.startsWith('src/collection/') &&
			/^[a-z-]+\//.test(what) &&
			!what.startsWith('collection/') &&
			!what.startsWith('text/') &&
			what !== 'progress/record.ts',
	);
	assert.deepEqual(strangers, []);
});

test('only the outermost folders know the terminal', () => {
	const users = imports.filter(
		({from, what}) => what.startsWith('terminal/') && !from.startsWith('src/terminal/'),
	);
	allIn(
		users.map(({from}) => relative('src', from)),
		'commands/',
		'compose.ts',
	);
});

test('only the edges touch the file system', () => {
	allIn(
		[...usersOf('node:fs'), ...usersOf('node:fs/promises')],
		'sources/',
		'import/',
		'progress/',
		'commands/',
		'main.ts',
		'version.ts',
	);
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

test('updates read no clock', () => {
	const readers = files
		.filter(file => /^src\/(?:reader|layout|collection|search)\//.test(file))
		.filter(file => /Date\.now|new Date\(\)|performance\.now/.test(readFileSync(file, 'utf8')));
	assert.deepEqual(readers, []);
});

test('no file is longer than 300 lines', () => {
	const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 301);
	assert.deepEqual(long, []);
});
