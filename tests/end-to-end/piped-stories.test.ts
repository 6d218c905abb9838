import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, run, seePage} from './support.ts';
import {program, type Running, start} from './terminal.ts';

const dogear = `${process.execPath} ${program}`;

/** A command line of bash in a terminal. */
function bash({home, path}: Folder, line: string): Running {
	const command = ['bash', '--noprofile', '--norc', '-c', line] as const;
	return start({command, home, folder: path, columns: 80, rows: 24});
}

for (const [what, line] of [
	['-', `cat one.md | ${dogear} -`],
	['no path at all', `cat one.md | ${dogear}`],
	['a file on standard input', `${dogear} < one.md`],
	['/dev/stdin', `cat one.md | ${dogear} /dev/stdin`],
	['/dev/fd/0', `cat one.md | ${dogear} /dev/fd/0`],
	['a process substitution', `${dogear} <(cat one.md)`],
	['a pipe by name', `mkfifo pipe; (sleep 0.3; cat one.md > pipe) & ${dogear} pipe`],
] as const) {
	test(`${what} is read as a story, and keys come from the terminal`, async () => {
		using folder = makeFolder();
		folder.write('one.md', makeStory('One'));
		using reading = bash(folder, line);
		await seePage(reading, 1);
		assert.match(reading.text(), /Paragraph 1 of One/);
		assert.doesNotMatch(reading.text(), /Reading .* Ctrl-C ends/);
		reading.press('  ');
		await seePage(reading, 3);
		reading.press('q');
		assert.equal((await reading.ended).exitCode, 0);
	});
}

test('a pipe that stays open shows what has come, and what comes then', async () => {
	using folder = makeFolder();
	folder.write('one.md', makeStory('One', 20));
	folder.write('two.md', '\n\nAnd this is the end of it.\n');
	const writer = '(cat one.md; while [ ! -e go ]; do sleep 0.1; done; cat two.md; sleep 60)';
	using reading = bash(folder, `${writer} | (${dogear} -; echo ended with $?)`);
	await reading.see('Reading standard input …; Ctrl-C ends.');
	await seePage(reading, 1);
	reading.press('  ');
	await seePage(reading, 3);
	folder.write('go', '');
	reading.press('G');
	await reading.see('And this is the end of it.');
	reading.press('\u0003');
	await reading.see('ended with 0');
});

test('when all has come, nothing is waited for any more, and the page stays', async () => {
	using folder = makeFolder();
	folder.write('one.md', makeStory('One', 20));
	using reading = bash(folder, `(cat one.md; sleep 2; printf '\\n\\nThe end.\\n') | ${dogear} -`);
	await reading.see('Reading standard input …; Ctrl-C ends.');
	await reading.until(text => !/Reading standard input/.test(text), 'the end of the pipe');
	await seePage(reading, 1);
	reading.press('G');
	await reading.see('The end.');
});

test('a pipe that nobody writes to says what is waited for', async () => {
	using folder = makeFolder();
	assert.equal(spawnSync('mkfifo', [`${folder.path}/pipe`]).status, 0);
	using reading = start({home: folder.home, words: [`${folder.path}/pipe`]});
	await reading.see('Reading pipe …; Ctrl-C ends.');
	reading.press('\u0003');
	assert.equal((await reading.ended).exitCode, 0);
});

test('print reads pipes by any name, and says what it waits for', async () => {
	using folder = makeFolder();
	folder.write('one.md', makeStory('One', 2));
	const {home, path} = folder;
	const say = (line: string) => run([], {home, folder: path, command: ['bash', '-c', line]});
	for (const line of [
		`cat one.md | ${dogear} print /dev/stdin`,
		`${dogear} print <(cat one.md)`,
		`mkfifo pipe; cat one.md > pipe & ${dogear} print pipe`,
	]) {
		const {code, out, errors} = await say(line);
		assert.equal(code, 0);
		assert.match(out, /Paragraph 2 of One/);
		assert.equal(errors, '');
	}

	const slow = await say(`(cat one.md; sleep 2) | ${dogear} print -`);
	assert.match(slow.out, /Paragraph 2 of One/);
	assert.equal(slow.errors, 'dogear: Reading standard input …; Ctrl-C ends.\n');
});
