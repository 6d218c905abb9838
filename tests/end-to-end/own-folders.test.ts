import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, seePage} from './support.ts';
import {program, start} from './terminal.ts';

/** A session with all that keeps something: a story, marks, a setting, a search, the shelf. */
async function readALittle(folder: Folder, command: [string, ...string[]]): Promise<string> {
	folder.write('shelf/one.md', makeStory('One'));
	folder.write('shelf/second.md', makeStory('Second'));
	using reading = start({home: folder.home, command, words: [program, `${folder.path}/shelf`]});
	await reading.see('All 2 ');
	reading.press('\r');
	await seePage(reading, 1);
	reading.press('  m+F/paragraph\r');
	await reading.see('match ');
	reading.press('q');
	await reading.see('Recent stories');
	reading.press('q');
	assert.equal((await reading.ended).exitCode, 0);
	return reading.written();
}

test('a session that may write in its own folders only, and run nothing, works and says nothing', async () => {
	using folder = makeFolder();
	folder.write('home/.keep', '');
	const written = await readALittle(folder, [
		process.execPath,
		'--permission',
		'--allow-fs-read=*',
		`--allow-fs-write=${folder.home}`,
	]);
	assert.doesNotMatch(written, /defect|could not|denied|ERR_/i);
	assert.match(readFileSync(`${folder.home}/state/places.journal`, 'utf8'), /Paragraph \d+ of/);
	assert.deepEqual(readdirSync(folder.path).sort(), ['home', 'shelf']);
});

test('what is made of stories is for the reader alone, whatever the umask, and where it was open before', async () => {
	using folder = makeFolder();
	mkdirSync(`${folder.home}/cache`, {recursive: true});
	chmodSync(`${folder.home}/cache`, 0o755);
	await readALittle(folder, ['/bin/sh', '-c', 'umask 000; exec "$0" "$@"', process.execPath]);
	const open = readdirSync(folder.home, {recursive: true, encoding: 'utf8'}).filter(
		path => statSync(join(folder.home, path)).mode & 0o077,
	);
	assert.deepEqual(open, []);
	assert.ok(statSync(`${folder.home}/cache/index.db`).isFile());
});
