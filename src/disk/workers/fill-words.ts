import {cutWords} from '../../core/search/cut-words.ts';
import type {ForeignReader} from '../folder/foreign.ts';
import {readWhole} from '../folder/read-story.ts';
import type {RootKey} from '../index/answers.ts';
import type {Keeper} from '../index/keeper.ts';
import type {IndexedWords, Unindexed} from '../index/word-rows.ts';
import {takeTurns} from './turns.ts';

/** Files in one transaction: who asks the index, and another process, waits no longer than for so many. */
const atATime = 16;

/**
 * Keeps the words of a root's files that are not kept yet, for the search, in turns with others. It ends
 * early when they cannot be kept, or when the index is closed.
 */
export async function fillWords(
	{answer}: Keeper,
	root: RootKey,
	foreign?: ForeignReader,
): Promise<void> {
	const turns = takeTurns(undefined);
	for (;;) {
		const files = answer('unindexed', [root, atATime]) ?? [];
		if (files.length === 0) return;
		const words: IndexedWords[] = [];
		for (const file of files) {
			words.push(await wordsOf(file, foreign));
			if (turns.isOver()) await turns.next();
		}

		if (!answer('keepWords', [words])) return;
		await turns.next();
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
