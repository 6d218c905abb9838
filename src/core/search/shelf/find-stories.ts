import type {StateOf} from '../../collection/groups.ts';
import type {StoryHead} from '../../collection/story.ts';
import type {Query, Term} from '../query.ts';
import {passes} from './passes.ts';

/** Finds words. */
export interface Finder {
	/** The numbers of the stories that an FTS5 query finds, best first, so many at most. */
	readonly find: (match: string, most?: number) => Promise<readonly number[]>;
	/** The number of a story; undefined for one whose words are not kept. */
	readonly rowOf: (story: StoryHead) => number | undefined;
}

/**
 * The stories that a query finds, best first: by their words (BM25), or newest first, as they are
 * given, where only filters are asked for.
 */
export async function findStories(
	stories: readonly StoryHead[],
	{terms, filters}: Query,
	{find, rowOf}: Finder,
	stateOf: StateOf,
): Promise<readonly StoryHead[]> {
	const wanted = terms.filter(term => !term.isExcluded);
	const unwanted = terms.filter(term => term.isExcluded);
	const filtered = (found: readonly StoryHead[]): readonly StoryHead[] =>
		filters.length > 0 ? found.filter(story => passes(story, filters, stateOf)) : found;
	if (wanted.length > 0) {
		const rows = await find(toMatch(terms));
		const byRow = indexByRow(stories, rowOf);
		const found = rows.map(row => byRow[row]);
		// The index knows of stories that are not on this shelf.
		return filtered(found.filter(story => story !== undefined));
	}

	const excluded = new Set(
		unwanted.length > 0 ? await find(unwanted.map(toPhrase).join(' OR ')) : [],
	);
	return filtered(
		excluded.size > 0 ? stories.filter(story => !excluded.has(rowOf(story) ?? 0)) : stories,
	);
}

/**
 * Some of the best stories that a query without filters finds, where it may find more: to rank very
 * many takes a while. Undefined where all can as well be looked for.
 */
export async function findBest(
	stories: readonly StoryHead[],
	{terms, filters}: Query,
	{find, rowOf}: Finder,
	most: number,
): Promise<readonly StoryHead[] | undefined> {
	if (filters.length > 0 || terms.every(term => term.isExcluded)) return undefined;
	const rows = await find(toMatch(terms), most);
	const byRow = indexByRow(stories, rowOf);
	const best = rows.map(row => byRow[row]).filter(story => story !== undefined);
	return rows.length === most && best.length > 0 ? best : undefined;
}

/** The FTS5 query for all that are wanted and none that is not. */
function toMatch(terms: readonly Term[]): string {
	const wanted = terms.filter(term => !term.isExcluded).map(toPhrase);
	const unwanted = terms.filter(term => term.isExcluded).map(toPhrase);
	return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}

/** Words hold nothing but letters and digits: nothing of them is FTS5's own. */
function toPhrase({words}: Term): string {
	return `"${words.join(' ')}"`;
}

type ByRow = ReadonlyArray<StoryHead | undefined>;

const indexes = new WeakMap<readonly StoryHead[], ByRow>();

/** The stories by their rows, made once: but a story may learn its row after it was shown. */
function indexByRow(stories: readonly StoryHead[], rowOf: Finder['rowOf']): ByRow {
	const known = indexes.get(stories);
	if (known) return known;
	const made = new Array<StoryHead | undefined>(stories.length + 1);
	let isWhole = true;
	for (const story of stories) {
		const row = rowOf(story);
		if (row === undefined) isWhole = false;
		else made[row] = story;
	}

	if (isWhole) indexes.set(stories, made);
	return made;
}
