import type {StateOf} from '../../collection/groups.ts';
import type {StoryHead} from '../../collection/story.ts';
import type {Query, Term} from '../query.ts';
import {passes} from './passes.ts';

/** Finds the paths of files by an FTS5 query, best first. */
export type FindPaths = (match: string) => readonly string[];

/**
 * The stories that a query finds, best first: by their words (BM25), or newest first, as they are
 * given, where only filters are asked for.
 */
export function findStories(
	stories: readonly StoryHead[],
	{terms, filters}: Query,
	findPaths: FindPaths,
	stateOf: StateOf,
): readonly StoryHead[] {
	const wanted = terms.filter(term => !term.isExcluded);
	const unwanted = terms.filter(term => term.isExcluded);
	const pass = (story: StoryHead): boolean => passes(story, filters, stateOf);
	if (wanted.length > 0) {
		const byPath = indexByPath(stories);
		const match = [wanted.map(toPhrase).join(' AND '), ...unwanted.map(toPhrase)].join(' NOT ');
		return findPaths(match)
			.flatMap(path => byPath.get(path) ?? [])
			.filter(pass);
	}

	const excluded = new Set(
		unwanted.length > 0 ? findPaths(unwanted.map(toPhrase).join(' OR ')) : [],
	);
	return stories.filter(story => !excluded.has(story.path) && pass(story));
}

/** Words hold nothing but letters and digits: nothing of them is FTS5's own. */
function toPhrase({words}: Term): string {
	return `"${words.join(' ')}"`;
}

const indexes = new WeakMap<readonly StoryHead[], ReadonlyMap<string, StoryHead>>();

function indexByPath(stories: readonly StoryHead[]): ReadonlyMap<string, StoryHead> {
	const known = indexes.get(stories);
	if (known) return known;
	const made = new Map(stories.map(story => [story.path, story]));
	indexes.set(stories, made);
	return made;
}
