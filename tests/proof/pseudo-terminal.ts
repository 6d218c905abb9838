import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {hostileText} from '../core/text/hostile-text.ts';
import {findForeign} from '../end-to-end/grammar.ts';
import {makeFolder, seePage} from '../end-to-end/support.ts';
import {start} from '../end-to-end/terminal.ts';
import {encodings, hostileStory, hostileTexts} from './hostile-stories.ts';

/** So many strings stand in one story. */
const together = 25;

/**
 * Reads stories that hold so many hostile strings, those of our own making first and generated ones
 * after them, from the first page to the end in a real pseudo-terminal. Every byte that is written
 * must be within the grammar, and the terminal as before. Returns the figures in words.
 */
export async function provePseudoTerminal(strings: number): Promise<string> {
	const generated = fc.sample(hostileText, Math.max(0, strings - hostileTexts.length));
	const every = Math.max(1, Math.floor(hostileTexts.length / strings));
	const own = hostileTexts.filter((_, index) => index % every === 0);
	const texts = [...own, ...generated].slice(0, strings);
	using folder = makeFolder();
	const shelf = join(folder.path, 'shelf');
	mkdirSync(shelf);
	let bytes = 0;
	let pages = 0;
	for (let first = 0; first < texts.length; first += together) {
		const some = texts.slice(first, first + together);
		const encoding = encodings[(first / together) % encodings.length] ?? 'raw';
		const name = `${first} ${some.join('').toWellFormed().replaceAll(/[\0/]/g, '').slice(0, 60)}.md`;
		const path = join(shelf, name);
		writeFileSync(path, hostileStory(some, encoding));
		const read = await readThrough(folder.home, path);
		assert.equal(findForeign(read.written), undefined, `strings from ${first}, ${encoding}`);
		assert.deepEqual(read.changed, []);
		bytes += Buffer.byteLength(read.written);
		pages += read.pages;
	}

	return `${texts.length} hostile strings through a real pseudo-terminal, ${pages} pages: 0 of ${bytes} bytes outside the grammar that dogear writes.`;
}

async function readThrough(home: string, path: string) {
	using program = start({home, words: [path], columns: 72, rows: 40});
	await program.until(text => /page 1 of (\d+)/.test(text), 'the first page');
	const pages = Number(/page 1 of (\d+)/.exec(program.text())?.[1]);
	for (let page = 2; page <= pages; page++) {
		program.press(' ');
		await seePage(program, page);
	}

	program.press(' ');
	await program.until(text => !/page \d+ of/.test(text), 'the end');
	program.press('b?qtqLqq');
	await program.rest();
	program.press('\u0003');
	await program.ended;
	return {written: program.written(), changed: program.changed(), pages};
}
