import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {makeFolder, makeStory, run, seePage} from './support.ts';
import {start} from './terminal.ts';

interface Manifest {
	readonly version: string;
	readonly scripts?: unknown;
	readonly dependencies?: unknown;
}

const readManifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const {version} = readManifest('package.json');

/** The Node of the tests is the one that a command finds, as where dogear is installed for it. */
const environment = {PATH: `${dirname(process.execPath)}:${process.env.PATH}`};
const folder = makeFolder();
after(() => folder[Symbol.dispose]());

execFileSync(process.execPath, ['.build/package.ts'], {stdio: 'pipe'});
const prefix = join(folder.path, 'installed');
const packed = `.package/dogear-${version}.tgz`;
const options = ['--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix];
execFileSync('npm', ['install', ...options, packed], {
	env: {...process.env, ...environment},
	stdio: 'pipe',
});
const installed = join(prefix, 'lib/node_modules');
const at = {home: folder.home, folder: folder.path, environment};
const dogear = (...words: string[]) => run(words, {...at, command: [join(prefix, 'bin/dogear')]});

test('the packed dogear is one package, which needs no other and runs no script', () => {
	assert.deepEqual(readdirSync(installed), ['dogear']);
	assert.deepEqual(readdirSync(join(installed, 'dogear')).sort(), [
		'LICENSE',
		'README.md',
		'dist',
		'package.json',
		'stories',
	]);
	const {dependencies, scripts} = readManifest(join(installed, 'dogear/package.json'));
	assert.deepEqual({dependencies, scripts}, {dependencies: undefined, scripts: undefined});
});

for (const [line, wanted] of [
	['--version', /^dogear \d/],
	['--help', /^dogear: stories in your terminal/],
	['list', /One Minute/],
	['print one-minute', /clock/],
	['search lantern', /lantern/i],
	['places --json', /"places": \[\]/],
	['add --dry-run tale.md', /A Tale/],
	['add --dry-run page.html', /A Page/],
] as const) {
	test(`the packed dogear does what is asked: ${line}`, async () => {
		folder.write('tale.md', makeStory('A Tale', 3));
		const paragraphs = '<p>It rained for a week, and nobody came to the pier.</p>'.repeat(9);
		folder.write(
			'page.html',
			`<title>A Page</title><article><h1>A Page</h1>${paragraphs}</article>`,
		);
		const {code, out, errors} = await dogear(...line.split(' '));
		assert.deepEqual({code, errors}, {code: 0, errors: ''});
		assert.match(out, wanted);
	});
}

test('the packed dogear is read in a terminal', async () => {
	const words = [folder.write('shelf/one.md', makeStory('One'))];
	using reading = start({...at, words, command: [join(prefix, 'bin/dogear')]});
	await seePage(reading, 1);
	reading.press(' ');
	await seePage(reading, 2);
	reading.press('\u0003');
	assert.equal((await reading.ended).exitCode, 0);
});
