import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {makeFolder, pageOf, seePage} from './support.ts';
import {start} from './terminal.ts';

/** The words of a text, a word that is divided at the end of a line as one. */
function wordsOf(text: string): string[] {
	const whole = text
		.replace(/[-\u2010\u00ad]\n\s*/gu, '')
		.replace(/(?<=\p{L})[-\u2010\u00ad](?=\p{L})/gu, '');
	return whole.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a story's file without its front matter: what is to be read. */
function wordsOfFile(path: string): string[] {
	return wordsOf(readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, ''));
}

/** The rows of the screen that are text: without running head, notice and footer. */
function textOf(screen: readonly string[]): string {
	return screen.slice(2, -2).join('\n');
}

for (const [path, columns, rows] of [
	['stories/stories/2025-11-30-one-minute.md', 80, 24],
	['stories/stories/2025-10-26-die-stunde-die-es-zweimal-gibt.md', 44, 18],
] as const) {
	test(`page by page, the screen shows every word of ${path} once and in order`, async () => {
		using folder = makeFolder();
		using program = start({home: folder.home, words: [path], columns, rows});
		await seePage(program, 1);
		const pages = Number(/page 1 of (\d+)/.exec(program.text())?.[1]);
		const shown = [textOf(await program.rest())];
		for (let page = 2; page <= pages; page++) {
			program.press(' ');
			shown.push(textOf(await seePage(program, page)));
		}

		const expected = wordsOfFile(path);
		const words = wordsOf(shown.join('\n'));
		const begin = words.length - expected.length;
		assert.deepEqual(words.slice(begin), expected);
		assert.ok(begin > 0 && begin < 40, 'title and dateline stand before the text');
		assert.equal(pageOf(program), pages);
	});
}
