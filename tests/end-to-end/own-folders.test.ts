import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, seePage} from './support.ts';
import {program, start} from './terminal.ts';

const hasTracer = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const changing =
	'open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,chown,fchownat,mknod,mknodat,utimensat';

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

test('in the system calls of a session there is no network, no other program, no foreign file', async () => {
	using folder = makeFolder();
	const trace = folder.write('trace', '');
	await readALittle(
		folder,
		hasTracer
			? [
					'strace',
					'-f',
					'-o',
					trace,
					'-e',
					`trace=%network,execve,execveat,${changing}`,
					process.execPath,
				]
			: [process.execPath],
	);
	const calls = readFileSync(trace, 'utf8').split('\n');
	const wrong = calls.filter(call => {
		const name = /^\d+ +(?:<\.\.\. )?(\w+)/.exec(call)?.[1] ?? '';
		if (/^(?:socket|connect|bind|listen|send|recv|execveat)/.test(name))
			return !/AF_UNIX/.test(call);
		if (name === 'execve') return !call.includes(`"${program}"`);
		const isReading = /^open/.test(name) && /O_RDONLY/.test(call);
		if (name === '' || isReading || /"\/dev\/(?:pts\/\d+|tty|null)"/.test(call)) return false;
		return changing.split(',').includes(name) && !call.includes(`"${folder.home}`);
	});
	assert.deepEqual(wrong, []);
	assert.equal(calls.length > 20, hasTracer);
});
