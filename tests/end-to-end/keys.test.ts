import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, makeStory, pageOf, seePage} from './support.ts';
import {type Running, start} from './terminal.ts';

const window = {columns: 80, rows: 24};

/** Writes a story and opens it. */
async function openStory(folder: ReturnType<typeof makeFolder>): Promise<Running> {
	const path = folder.write('shelf/one.md', makeStory('One'));
	const program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	return program;
}

test('the keys of less turn pages, 50 % leads to the middle, and ZZ quits', async () => {
	using folder = makeFolder();
	using program = await openStory(folder);
	const keys = ['\r', 'd', '\u0006', '\u0004'];
	for (const [index, key] of keys.entries()) {
		program.press(key);
		await seePage(program, index + 2);
	}

	program.press('u\u0002\u0015');
	await seePage(program, 2);
	program.press('50%');
	await program.until(text => /· 5\d %/.test(text), 'the middle');
	program.press(':3\r');
	await seePage(program, 3);
	program.press('ZZ');
	assert.equal((await program.ended).exitCode, 0);
});

test('a first session names three keys for three pages, and a key without meaning the help', async () => {
	using folder = makeFolder();
	using program = await openStory(folder);
	assert.match(program.text(), /space next page {3}b back {3}\? help/);
	program.press('   ');
	await seePage(program, 4);
	assert.doesNotMatch(program.text(), /space next page/);
	program.press('e');
	await program.see('This key means nothing here; ? tells the keys.');
	program.press(':q\r');
	await program.ended;
	using again = start({home: folder.home, words: ['-c'], ...window});
	await seePage(again, 4);
	again.press('bb');
	await seePage(again, 2);
	assert.doesNotMatch(again.text(), /space next page/);
});

test('Delete leaves nothing, and in a text line it erases what is after the cursor', async () => {
	using folder = makeFolder();
	using program = await openStory(folder);
	program.press('  \u001b[3~');
	await program.rest();
	assert.equal(pageOf(program), 3);
	program.press('/abcd');
	await program.see('/ abcd▏');
	program.press('\u001b[H\u001b[3~');
	await program.see('/ ▏bcd');
	program.press('\u001b[C\u001b[C\u007fX\u001b[D');
	await program.see('/ b▏Xd');
	program.press('\u0005 two\u0017\u0001');
	await program.see('/ ▏bXd');
	program.press('\u0005\u0015');
	await program.see('/ ▏');
});

test('with a Russian, a Greek, a Hebrew or an Arabic keyboard the same keys turn pages', async () => {
	using folder = makeFolder();
	using program = await openStory(folder);
	for (const [index, key] of ['о', 'д', 'ξ', 'λ', 'ח', 'ך', 'ت', 'م'].entries()) {
		program.press(key);
		await seePage(program, index + 2);
	}

	program.press('лκלن');
	await seePage(program, 5);
	program.press('о/но');
	await program.see('/ но▏');
	program.press('\u001b');
	await seePage(program, 6);
	program.press('ЯЯ');
	assert.equal((await program.ended).exitCode, 0);
});
