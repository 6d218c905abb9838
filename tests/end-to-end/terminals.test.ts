import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, seePage} from './support.ts';
import {start} from './terminal.ts';

const story = `---\ntitle: Stress\n---\n\nShe *never* said ❯ “that”.\n\n${'And on it went. '.repeat(300)}\n`;

for (const [term, emphasis] of [
	['screen-256color', 4],
	['linux', 4],
	['vt220', 4],
	['ansi', 4],
	['xterm-256color', 3],
	['tmux-256color', 3],
] as const) {
	test(`${term}: emphasis is ${emphasis === 4 ? 'underlined' : 'italic'}`, async () => {
		using folder = makeFolder();
		const path = folder.write('stress.md', story);
		const environment = {TERM: term};
		using program = start({home: folder.home, words: [path], environment});
		await seePage(program, 1);
		const looks = new RegExp(`\\u001b\\[${emphasis}mnever\\u001b\\[2${emphasis}m`, 'u');
		assert.match(program.written(), looks);
		assert.match(program.text(), /said ❯ “that”\./);
	});
}

test('on a console our own signs are those of ASCII', async () => {
	using folder = makeFolder();
	folder.write('shelf/stress.md', story);
	const environment = {TERM: 'linux'};
	using program = start({home: folder.home, words: [`${folder.path}/shelf`], environment});
	await program.see('> * Stress');
	assert.doesNotMatch(program.text(), /[^ -~\n]/);
	program.press('\r');
	await seePage(program, 1);
	assert.match(program.text(), /=+-+ {3}page 1 of \d+ - \d+ %/);
});
