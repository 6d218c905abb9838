import type {Problem} from '../../core/collection/story.ts';
import type {FileRow} from '../index/file-rows.ts';
import {writeHead} from '../index/stored-head.ts';
import {factsOf} from './entry.ts';
import {settledStamp} from './file-stamp.ts';
import type {ForeignReader} from './foreign.ts';
import {type Root, readFrontMatterOnly, readWhole} from './read-story.ts';

/** How much of a file is read: what its front matter says, or all that is to be known of it. */
export type Depth = 'front' | 'whole';

/**
 * Reads a file (a real path) as a row of the index; `now` (milliseconds since the epoch) says whether
 * its state is in doubt. Never throws. Its strings may be pieces of the text, which keep all of it in
 * memory: a copy is to be kept.
 */
export async function readRow(
	path: string,
	root: Root,
	now: number,
	depth: Depth,
	foreign?: ForeignReader,
): Promise<FileRow | Problem> {
	const read = await (depth === 'front' ? readFrontMatterOnly : readWhole)(path, root, foreign);
	if (read.kind === 'problem') return read.problem;
	const {head, facts, addresses} = read.story;
	const shelfFacts = factsOf(read.story);
	return {
		path: head.relativePath,
		stamp: settledStamp(read.stats, now),
		facts: shelfFacts ? JSON.stringify(shelfFacts) : null,
		head: writeHead({...head, ...facts.count()}, facts.fingerprint()),
		excerpt: facts.excerpt(),
		addresses: addresses.length > 0 ? addresses.join('\n') : null,
	};
}
