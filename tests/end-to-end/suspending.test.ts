import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {test} from 'node:test';
import {makeFolder, makeStory, pageOf, seePage, startShell} from './support.ts';
import {pause, program} from './terminal.ts';

const ways = ['Ctrl-Z', 'SIGTSTP', 'SIGSTOP'] as const;

test('stopped in any way, fg comes back to the same page, and keys work', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	using shell = await startShell(folder);
	shell.press(
		`stty -a > before; (echo $BASHPID > pid; exec ${process.execPath} ${program} shelf/one.md)\r`,
	);
	await seePage(shell, 1);
	const pid = Number(readFileSync(`${folder.path}/pid`, 'utf8'));
	let page = 1;
	for (const way of ways) {
		shell.press('  ');
		page += 2;
		await seePage(shell, page);
		const shown = await shell.rest();
		if (way === 'Ctrl-Z') shell.press('\u{1A}');
		else process.kill(pid, way);
		await shell.see('Stopped');
		// Nobody hears SIGSTOP: the screen is as it was then, but the shell works.
		assert.equal(shell.isAlternate(), way === 'SIGSTOP', way);
		shell.press('clear; stty -a > after; cmp before after && echo as before\r');
		await shell.until(text => /^as before$/m.test(text), `a terminal as before ${way}`);
		shell.press('clear; fg\r');
		await seePage(shell, page);
		assert.deepEqual(await shell.rest(), shown, way);
		shell.press(' b ');
		page += 1;
		await seePage(shell, page);
	}

	shell.press('q');
	await shell.until(() => !shell.isAlternate(), 'the shell');
});

test('stopped while it is loading, fg goes on, and keys work', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	const file = `${folder.path}/pid`;
	let page = 1;
	for (const words of ['shelf/one.md', '--continue']) {
		for (const [way, moment] of [
			['SIGTSTP', 130],
			['SIGSTOP', 130],
			['SIGSTOP', 90],
		] as const) {
			rmSync(file, {force: true});
			using shell = await startShell(folder);
			shell.press(
				`(echo $BASHPID > pid.new; mv pid.new pid; exec ${process.execPath} ${program} ${words})\r`,
			);
			while (!existsSync(file)) await pause(2);
			await pause(moment);
			process.kill(Number(readFileSync(file, 'utf8')), way);
			await shell.see('Stopped');
			shell.press('clear; fg\r');
			await seePage(shell, page);
			await shell.rest();
			shell.press(' ');
			await seePage(shell, ++page);
			shell.press('\u0003');
			await shell.until(() => !shell.isAlternate() && pageOf(shell) === 0, 'the shell');
		}
	}
});

test('the window changed while the program was stopped: the page is set for the new one', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	using shell = await startShell(folder);
	shell.press('dogear shelf/one.md\r');
	await seePage(shell, 1);
	shell.press('\u{1A}');
	await shell.see('Stopped');
	shell.resize(100, 30);
	shell.press('clear; fg\r');
	await seePage(shell, 1);
	const shown = await shell.rest();
	assert.equal(shown.length, 30);
	assert.match(shown.at(-1) ?? '', /page 1 of/);
	shell.press('q');
	await shell.until(() => !shell.isAlternate(), 'the shell');
});
