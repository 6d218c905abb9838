import type {StateOf} from '../../collection/groups.ts';
import type {StoryHead} from '../../collection/story.ts';
import type {Query, Term} from '../query.ts';
import {passes} from './passes.ts';

/** Finds words. */
export interface Finder {
	/** The numbers of the stories that an FTS5 query finds, best first. */
	readonly find: (match: string) => readonly number[];
	/** The number of a story; undefined for one whose words are not kept. */
	readonly rowOf: (story: StoryHead) => number | undefined;
}

/**
 * The stories that a query finds, best first: by their words (BM25), or newest first, as they are
 * given, where only filters are asked for.
 */
export function findStories(
	stories: readonly StoryHead[],
	{terms, filters}: Query,
	{find, rowOf}: Finder,
	stateOf: StateOf,
): readonly StoryHead[] {
	const wanted = terms.filter(term => !term.isExcluded);
	const unwanted = terms.filter(term => term.isExcluded);
	const pass = (story: StoryHead): boolean => passes(story, filters, stateOf);
	if (wanted.length > 0) {
		const byRow = indexByRow(stories, rowOf);
		const match = [wanted.map(toPhrase).join(' AND '), ...unwanted.map(toPhrase)].join(' NOT ');
		const found: StoryHead[] = [];
		for (const row of find(match)) {
			const story = byRow[row];
			if (story && pass(story)) found.push(story);
		}

		return found;
	}

	const excluded = new Set(unwanted.length > 0 ? find(unwanted.map(toPhrase).join(' OR ')) : []);
	return stories.filter(story => !excluded.has(rowOf(story) ?? 0) && pass(story));
}

/** Words hold nothing but letters and digits: nothing of them is FTS5's own. */
function toPhrase({words}: Term): string {
	return `"${words.join(' ')}"`;
}

type ByRow = ReadonlyArray<StoryHead | undefined>;

const indexes = new WeakMap<readonly StoryHead[], ByRow>();

function indexByRow(stories: readonly StoryHead[], rowOf: Finder['rowOf']): ByRow {
	const known = indexes.get(stories);
	if (known) return known;
	const made: StoryHead[] = [];
	for (const story of stories) {
		const row = rowOf(story);
		if (row !== undefined) made[row] = story;
	}

	indexes.set(stories, made);
	return made;
}
