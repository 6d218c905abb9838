import {quoteMatches} from '../../core/anchors/anchor.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {beginReading} from '../../core/document/reading.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {listWords} from '../../core/search/cut-words.ts';
import type {StoryIndex} from '../../disk/index/story-index.ts';
import type {AppContext} from '../context.ts';
import {readWhole} from './read-file.ts';
import {timeLimiter} from './time-limiter.ts';

/** Stories that are read to look for the words of one record, at most. */
const mostRead = 200;
/** Of a quote this long the last word may be cut. */
const longestQuote = 80;

/**
 * The only one of these stories that has the words at a record's place; undefined when none has them, or
 * several. The index says which have all of the words, and remembers when none has the quote; stories
 * whose words it does not keep yet are read while they are few. Rejects when it is aborted.
 */
export async function onlyStoryWithQuote(
	context: AppContext,
	record: StoryRecord,
	stories: ReadonlySet<StoryHead>,
	signal: AbortSignal | undefined,
): Promise<StoryHead | undefined> {
	const {quote} = record.anchor;
	const index = await context.index();
	const key = [...index.loaded().map(({path}) => path), quote].join('\n');
	if (quote === '' || (await index.missingQuotes.has(key))) return undefined;
	const {likely, isComplete} = await findLikely(index, quote, stories);
	let only: StoryHead | undefined;
	for (const story of likely) {
		signal?.throwIfAborted();
		const read = await readWhole(context, story.path);
		if (read.kind === 'problem' || !hasQuote(read.body, record)) continue;
		if (only) return undefined;
		only = story;
	}

	if (!only && isComplete) await index.missingQuotes.add(key);
	return only;
}

/** The stories that may have a quote, and whether no other can. */
async function findLikely(
	index: StoryIndex,
	quote: string,
	stories: ReadonlySet<StoryHead>,
): Promise<{readonly likely: readonly StoryHead[]; readonly isComplete: boolean}> {
	const words = [...listWords(quote)];
	if (quote.length >= longestQuote) words.pop();
	const match = words.map(word => `"${word}"`).join(' AND ');
	const found = match === '' ? [] : await index.finder.find(match, mostRead + 1);
	const roots = index.loaded().map(root => root.unindexed(mostRead + 1));
	const unindexed = (await Promise.all(roots)).flat();
	const isFew = unindexed.length <= mostRead;
	const rows = new Set([...found, ...(isFew ? unindexed.map(({row}) => row) : [])]);
	const likely = [...stories].filter(({row}) => row === 0 || rows.has(row));
	const isComplete = isFew && found.length <= mostRead && match !== '';
	return {likely: likely.slice(0, mostRead), isComplete: isComplete && likely.length <= mostRead};
}

function hasQuote(body: string, {anchor}: StoryRecord): boolean {
	const {blocks, readOn} = beginReading(body, timeLimiter);
	readOn(Number.POSITIVE_INFINITY);
	return quoteMatches(blocks(), anchor);
}
