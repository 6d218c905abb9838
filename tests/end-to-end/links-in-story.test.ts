import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, makeStory, pageOf, seePage} from './support.ts';
import {start} from './terminal.ts';

test('a contents list in the story leads to its parts, and o back', async () => {
	using folder = makeFolder();
	const [head = '', ...text] = makeStory('One', 30).split('\n\n');
	const contents =
		'- [Part one](#part-one)\n- [Part two](#second)\n- [Elsewhere](https://example.org/x)';
	const parts = [...text.slice(0, 15), '## Part two {#second}', ...text.slice(15)];
	const path = folder.write('one.md', [head, contents, '## Part one', ...parts].join('\n\n'));
	using program = start({home: folder.home, words: [path], columns: 80, rows: 24});
	await seePage(program, 1);
	program.press('L');
	await program.see('Links and notes');
	assert.match(program.text(), /Part one +page 1 · [\s\S]*Part two +page \d+ · [\s\S]*Elsewhere/);
	program.press('j\r');
	await program.see('Paragraph 16 of One');
	assert.match(program.text(), /^ +Part two$/m);
	assert.ok(pageOf(program) > 3);
	program.press('o');
	await seePage(program, 1);
	assert.doesNotMatch(program.written(), /\u001b\]8;;#/u);
});
