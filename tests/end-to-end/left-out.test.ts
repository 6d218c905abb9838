import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {firstWords, makeFolder, run} from './support.ts';
import {type Running, start} from './terminal.ts';

const down = '\u001B[B';

/** A saved page: a menu, a story of numbered paragraphs, and what a site has below. */
function page(): string {
	const paragraphs = Array.from(
		{length: 24},
		(_, index) =>
			`<p>Paragraph ${index + 1} of the keys begins here, and the porter says that it only goes on long enough to be set on a few lines.</p>`,
	);
	return `<!doctype html><html lang="en"><head><title>Two Keys</title></head><body>
<nav><a href="/">Home</a> </nav><article><h1>Two Keys</h1>${paragraphs.join('')}</article>
<footer><p>Proudly powered by WordPress</p></footer></body></html>`;
}

/** At the end of the story, its last row chosen. */
async function atLeftOut(program: Running, blocks: string): Promise<string> {
	await program.see('Paragraph 1 of');
	program.press('G');
	await program.see('Paragraph 24 of');
	const words = firstWords(program);
	program.press(' ');
	await program.see(`${blocks} of the page were left out`);
	program.press(down.repeat(8));
	await program.see(`❯ ${blocks} of the page were left out`);
	return words;
}

/** The rows of the list with what each block was taken for. */
function listed(program: Running): string[] {
	return program
		.screen()
		.slice(2)
		.filter(row => /\S {3,}\S/.test(row) && !row.includes('esc'))
		.map(row => row.trim().replaceAll(/ {3,}/g, ' | '));
}

test('what was left out of an added page is listed at the end, comes back with a key, and goes again', async () => {
	using folder = makeFolder();
	const added = await run(['add', folder.write('keys.html', page())], {home: folder.home});
	assert.equal(added.code, 0, added.errors);
	const library = join(folder.home, 'data/library');
	const [name = ''] = readdirSync(library).filter(each => each.endsWith('.md'));
	const [file, record] = [join(library, name), join(library, '.dogear/added/two-keys.json')];
	const onDisk = () => `${readFileSync(file, 'utf8')}${readFileSync(record, 'utf8')}`;
	const before = onDisk();
	const environment = {DOGEAR_THEME: 'night', COLORTERM: 'truecolor'};
	using program = start({home: folder.home, columns: 80, rows: 24, words: [file], environment});
	const words = await atLeftOut(program, '2 blocks');
	const told = program
		.cells()
		.flat()
		.find(({text}) => text.includes('were left out'));
	assert.equal(told?.ink, '#9c968c', 'the colour of what is secondary');

	program.press('\r');
	await program.see('Left out of the page');
	assert.deepEqual(listed(program), [
		'❯ Home | a menu',
		'Proudly powered by WordPress | what the site is made with',
	]);
	program.press(`${down}\r`);
	await program.see('Took 1 block back; z undoes it.');
	assert.deepEqual(listed(program), ['❯ Home | a menu']);
	assert.match(
		readFileSync(file, 'utf8'),
		/set on a few lines\.\n\nProudly powered by WordPress\n$/,
	);
	program.press('\r');
	await program.see('Nothing is left out any more.');
	assert.match(readFileSync(file, 'utf8'), /\n---\n\nHome\n\nParagraph 1 of/);

	// The page holds the words that the reader was at, though there are more above them.
	program.press('\u001B');
	await program.until(text => !text.includes('left out'), 'the end without the row');
	program.press('b');
	await program.see(words);

	program.press('zz');
	await program.see('Two Keys is as it was before.');
	await program.until(() => onDisk() === before, 'file and record as they were');
	program.press(' ');
	await program.see('2 blocks of the page were left out');
});

test('of a page that is opened in place, what comes back stays while it is open', async () => {
	using folder = makeFolder();
	const file = folder.write('keys.html', page());
	using program = start({home: folder.home, columns: 80, rows: 24, words: [file]});
	await atLeftOut(program, '2 blocks');
	program.press('\rB');
	await program.see('Took 1 block back while it is open');
	assert.deepEqual(listed(program), ['❯ Home | a menu']);
	program.press('\u001B');
	await program.see('1 block of the page was left out');
	program.press('b');
	await program.see('Proudly powered by WordPress');
	assert.equal(readFileSync(file, 'utf8'), page());
});

test('of a page in place that is edited while it is open, what comes back joins the text as it is now', async () => {
	using folder = makeFolder();
	const file = folder.write('keys.html', page());
	using program = start({home: folder.home, columns: 80, rows: 24, words: [file]});
	await atLeftOut(program, '2 blocks');
	program.press('\r');
	await program.see('Left out of the page');
	const edited = page().replace('Paragraph 24 of the keys', 'Paragraph 24 of the locks');
	folder.write('keys.html', edited.replace('<p>Proudly powered by WordPress</p>', ''));
	await program.until(text => !text.includes('Proudly'), 'what is left out of the edited page');
	program.press('\r');
	await program.see('Took 1 block back while it is open');
	program.press('\u001B');
	await program.until(text => !text.includes('left out'), 'the end without the row');
	program.press('b');
	await program.see('Paragraph 24 of the locks');
});

/** A copied page of a story of two sentences and fourteen long comments. */
function discussed(): string {
	const said =
		'I read this on the night bus and missed my stop, and then I read it again while I walked all the way home along the river.';
	const comments = Array.from(
		{length: 14},
		(_, index) => `Reader ${index} says:\nNovember ${index + 4}, 2025 at 9:00 pm\n${said}\nReply\n`,
	);
	return `Two Keys\n\nPosted on November 3, 2025 by Ines\n\nThe porter had two keys. One of them opened nothing at all, and he never said which.\n\n14 thoughts on “Two Keys”\n\n${comments.join('\n')}`;
}

test('a story with less than a tenth of its page says so: when it is added, opened, and at its end', async () => {
	using folder = makeFolder();
	const file = folder.write('keys.txt', discussed());
	const doubt = 'Less than a tenth of the page is here: the story may be elsewhere.';
	const {errors} = await run(['add', file], {home: folder.home});
	assert.equal(errors, `dogear: Two Keys: ${doubt}\n`);
	using program = start({home: folder.home, columns: 90, rows: 24, words: [file]});
	await program.see(doubt);
	program.press('        ');
	await program.see('Less than a tenth of the page’s text was kept: 58 blocks were left out');
});
