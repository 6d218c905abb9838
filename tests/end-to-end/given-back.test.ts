import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {proveTerminations} from '../proof/terminations.ts';
import {type Folder, makeFolder, makeStory, seePage, startShell} from './support.ts';
import {pause, program, type Running, start} from './terminal.ts';

const defects = fileURLToPath(new URL('defects.mjs', import.meta.url));

/** Runs a command in a shell and gives what it wrote. */
async function ask(shell: Running, folder: Folder, command: string): Promise<string> {
	const file = `${folder.path}/answer`;
	rmSync(file, {force: true});
	shell.press(`${command} > ${file}.part 2>&1; mv ${file}.part ${file}\r`);
	while (!existsSync(file)) await pause(10);
	return readFileSync(file, 'utf8');
}

/** Opens a story in a shell at page 3; gives the number of the process. */
async function openIn(shell: Running, folder: Folder, path: string): Promise<number> {
	shell.press(`clear; (echo $BASHPID > pid; exec ${process.execPath} ${program} ${path})\r`);
	await seePage(shell, 1);
	shell.press('  ');
	await seePage(shell, 3);
	return Number(readFileSync(`${folder.path}/pid`, 'utf8'));
}

/** What is kept of places, as it is on the disk. */
function placesOf({home}: Folder): string {
	return ['config/places.json', 'state/places.journal']
		.map(name => `${home}/${name}`)
		.filter(existsSync)
		.map(path => readFileSync(path, 'utf8'))
		.join('');
}

type Leave = (shell: Running, pid: number) => void;
const bySignal =
	(signal: string): Leave =>
	(_, pid) =>
		process.kill(pid, signal);
const ways: ReadonlyArray<readonly [what: string, leave: Leave, exitCode: number]> = [
	['q', shell => shell.press('q'), 0],
	['Ctrl-C', shell => shell.press('\u{3}'), 0],
	['SIGINT', bySignal('SIGINT'), 130],
	['SIGTERM', bySignal('SIGTERM'), 143],
	['SIGHUP', bySignal('SIGHUP'), 129],
	['SIGQUIT', bySignal('SIGQUIT'), 131],
];

test('whatever ends the program, the shell has its terminal as before, and the place is saved', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using shell = await startShell(folder);
	const before = await ask(shell, folder, 'stty -a');
	for (const [what, leave, exitCode] of ways) {
		const pid = await openIn(shell, folder, path);
		assert.ok(shell.isAlternate());
		leave(shell, pid);
		await shell.until(
			text => !shell.isAlternate() && text.includes('ready>'),
			`the shell after ${what}`,
		);
		assert.equal(await ask(shell, folder, '(echo $?; stty -a)'), `${exitCode}\n${before}`, what);
		// Bracketed paste is asked for by the shell's own prompt.
		const changed = shell.changed().filter(each => each !== 'bracketedPasteMode');
		assert.deepEqual(changed, [], what);
		assert.match(placesOf(folder), /Paragraph \d+ of One/, what);
		rmSync(folder.home, {recursive: true});
	}
});

for (const defect of ['throw', 'reject', 'render']) {
	test(`a defect (${defect}) gives the terminal back, and then says in words what happened`, async () => {
		using folder = makeFolder();
		const path = folder.write('shelf/one.md', makeStory('One'));
		using program = start({
			home: folder.home,
			words: [path],
			environment: {NODE_OPTIONS: `--import ${defects}`, DEFECT: defect},
		});
		await seePage(program, 1);
		program.press('  ');
		await seePage(program, 3);
		program.signal('SIGUSR2');
		if (defect === 'render') {
			await program.rest();
			program.press('?');
		}

		assert.equal((await program.ended).exitCode, 1);
		assert.deepEqual(program.changed(), []);
		await program.see('A defect ended dogear; your place is kept.');
		assert.match(program.text(), /a defect of the test/);
		assert.doesNotMatch(program.written(), /owned\u{7}/u);
		assert.match(placesOf(folder), /Paragraph \d+ of One/);
	});
}

test('SIGTERM at any moment gives the terminal back and costs no page', async () => {
	await proveTerminations(6);
});

test('the terminal window is closed: the program ends and the place is saved', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path]});
	await seePage(program, 1);
	program.press('  ');
	await seePage(program, 3);
	const {pid} = program.process;
	(program.process as unknown as {destroy: () => void}).destroy();
	await program.ended;
	assert.throws(() => process.kill(pid, 0));
	assert.match(placesOf(folder), /Paragraph \d+ of One/);
});
