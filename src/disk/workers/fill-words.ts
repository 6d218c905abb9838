import {cutWords} from '../../core/search/cut-words.ts';
import type {ForeignReader} from '../folder/foreign.ts';
import {readWhole} from '../folder/read-story.ts';
import type {RootIndex} from '../index/root-index.ts';
import type {IndexedWords, Unindexed} from '../index/word-rows.ts';

/**
 * Keeps the words of a root's files that are not kept yet, for the search, some files at a time: many
 * take less time in all, few a shorter one each. `pause` is waited for between them, and ends the work
 * by rejecting; that is passed on.
 */
export async function fillWords(
	index: RootIndex,
	atATime: number,
	pause: () => Promise<void>,
	foreign?: ForeignReader,
): Promise<void> {
	for (;;) {
		const files = await index.unindexed(atATime);
		if (files.length === 0) return;
		const words: IndexedWords[] = [];
		for (const file of files) words.push(await wordsOf(file, foreign));
		if (!(await index.keepWords(words))) return;
		await pause();
	}
}

async function wordsOf(
	{row, path}: Unindexed,
	foreign: ForeignReader | undefined,
): Promise<IndexedWords> {
	const read = await readWhole(path, undefined, foreign);
	if (read.kind === 'problem') return {row, head: '', body: '', keywords: []};
	const {head: story, facts, body} = read.story;
	const {title, authors, tags, series} = story;
	const head = [title, ...authors, ...tags, series ?? ''].join('\n');
	return {row, head: cutWords(head), body: cutWords(body), keywords: facts.keywords()};
}
