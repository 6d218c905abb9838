import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, run, seePage} from './support.ts';
import {type Running, start} from './terminal.ts';

/** Opens what is named in a small window and waits for a page. */
async function openAt({home}: Folder, words: readonly string[], page: number): Promise<Running> {
	const program = start({home, words, columns: 60, rows: 18});
	await seePage(program, page);
	return program;
}

/** Presses keys until a page is shown, leaves the story and with it the program. */
async function readTo(program: Running, keys: string, page: number): Promise<void> {
	program.press(keys);
	await seePage(program, page);
	program.press('q');
	await program.ended;
}

test('a story that is read again opens at its page, by its path and by --continue', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 20));
	using first = await openAt(folder, [path], 1);
	first.press('G ');
	await first.see('Finished');
	first.press('q');
	await first.ended;

	using second = await openAt(folder, [path], 1);
	await readTo(second, '   ', 4);
	using third = await openAt(folder, [path], 4);
	await readTo(third, ' ', 5);
	using last = await openAt(folder, ['-c'], 5);
	last.press('q');
	await last.see('Continue reading');
	assert.match(last.text(), /One ✓/);

	const {out} = await run(['places'], folder);
	assert.match(out, /^ +\d+ % {2}reading {4}One \(read before\)\n$/);
});

test('what was looked up is not where a story opens, and a page turned from there is', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 20));
	using first = await openAt(folder, [path], 1);
	await readTo(first, '  ', 3);
	using second = await openAt(folder, [path], 3);
	second.press('/Paragraph 20\r');
	await second.see('o goes back to your place, page 3');
	second.press('G');
	await second.see('the last page');
	second.press('q');
	await second.ended;
	using third = await openAt(folder, [path], 3);
	third.press('6G');
	await seePage(third, 6);
	await readTo(third, 'b', 5);
	using last = await openAt(folder, ['-c'], 5);
	last.press('q');
	await last.see('Continue reading');
});

/** An environment in which the program's clock says another day. */
function clockAt(day: string): Readonly<Record<string, string>> {
	const clock = `const Real = Date, ahead = Real.parse('${day}') - Real.now(); globalThis.Date = class extends Real { constructor(...said) { said.length > 0 ? super(...said) : super(Real.now() + ahead); } static now() { return Real.now() + ahead; } };`;
	return {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`};
}

test('--continue opens what was read last, though the clock was ahead before', async () => {
	using folder = makeFolder();
	for (const [title, day] of [
		['One', '2031-01-01'],
		['Two', '2026-01-01'],
	] as const) {
		const path = folder.write(`home/data/library/${title}.md`, makeStory(title, 20));
		const {home} = folder;
		const environment = clockAt(day);
		using program = start({home, words: [path], columns: 60, rows: 18, environment});
		await seePage(program, 1);
		await readTo(program, '  ', 3);
	}

	using program = await openAt(folder, ['-c'], 3);
	await program.see('Paragraph 6 of Two');
	program.press('q');
	await program.until(text => /Continue reading\n ❯ Two .*\n {3}One /.test(text));
	program.press('q');
	await program.ended;
	const {out} = await run(['places'], folder);
	assert.match(out, /Two\n.*One\n$/);
});

test('stories that are not shown are told on Home and listed, also when the clock is behind', async () => {
	using folder = makeFolder();
	const shelf = join(folder.path, 'shelf');
	folder.write('shelf/one.md', makeStory('One', 4));
	const draft = folder.write('shelf/_drafts/two.md', makeStory('Two', 4));
	using program = start({home: folder.home, words: [shelf], columns: 60, rows: 18});
	await program.see('1 draft is not shown');
	assert.match(program.text(), /All 1 story/);
	program.press('jj\r');
	await program.until(text => /Not shown\n\n ❯ Two +draft\n/.test(text));
	program.press('\r');
	await program.see('Paragraph 1 of Two');
	program.press('qqq');
	await program.ended;

	const said = await run(['list', shelf], folder);
	assert.match(said.errors, /1 draft is not shown; dogear list --hidden lists them\.\n$/);
	const hidden = await run(['list', shelf, '--hidden'], folder);
	assert.equal(hidden.out, `_drafts/two.md\t2025-11-03\tdraft\t\tTwo\t${draft}\n`);

	const environment = clockAt('2020-01-01');
	using early = start({home: folder.home, words: [shelf], columns: 60, rows: 18, environment});
	await early.see('1 draft, 1 of the future are not shown');
	assert.doesNotMatch(early.text(), /no stories yet/);
	const json = await run(['list', shelf, '--hidden', '--json'], {home: folder.home, environment});
	assert.deepEqual(
		JSON.parse(json.out).stories.map((each: Record<string, unknown>) => [
			each.title,
			each.reason,
			each.day,
		]),
		[
			['One', 'future', '2025-11-03'],
			['Two', 'draft', null],
		],
	);
});

test('a copy elsewhere opens at the place of the story that is read, and each goes on alone', async () => {
	using folder = makeFolder();
	const text = makeStory('One', 20);
	const path = folder.write('here/one.md', text);
	using first = await openAt(folder, [path], 1);
	await readTo(first, '   ', 4);
	const copy = folder.write('there/one.md', text);
	using second = await openAt(folder, [copy], 4);
	await readTo(second, ' ', 5);
	using third = await openAt(folder, [path], 4);
	third.press('q');
	await third.ended;

	folder.write('shelf/again.md', text);
	using home = start({
		home: folder.home,
		words: [`${folder.path}/shelf`],
		columns: 60,
		rows: 18,
	});
	await home.see('Recent stories');
	home.press('\t\r');
	await seePage(home, 5);
	const {out} = await run(['places'], folder);
	assert.equal(out.match(/reading {4}One$/gm)?.length, 3);
});
