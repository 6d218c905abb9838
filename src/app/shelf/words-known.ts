import type {StoryIndex} from '../../disk/index/story-index.ts';

/** Of how many stories the words are known, and how many there are. */
export interface WordsKnown {
	readonly kept: number;
	readonly of: number;
}

/** How far the words of a shelf of so many stories are known: a search answers for these alone. */
export async function wordsKnown(index: StoryIndex, stories: number): Promise<WordsKnown> {
	const roots = await Promise.all(index.loaded().map(root => root.wordsKept()));
	const sum = (count: keyof WordsKnown): number =>
		roots.reduce((total, each) => total + each[count], 0);
	// A new folder is in the index only when it is read, and in none while another program holds it.
	return {kept: sum('kept'), of: Math.max(stories, sum('of'))};
}
