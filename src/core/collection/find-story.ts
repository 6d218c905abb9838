import type {StoryHead} from './story.ts';

/** The story that a text means, or why it is not known which. */
export type FoundStory =
	| {readonly kind: 'found'; readonly story: StoryHead}
	| {readonly kind: 'none'}
	| {readonly kind: 'several'; readonly stories: readonly StoryHead[]};

/** Finds the story that has this id, short id or path, or else the only one whose id begins so. */
export function findStory(stories: readonly StoryHead[], text: string): FoundStory {
	if (text === '') return {kind: 'none'};
	const exact = stories.filter(story => isStoryCalled(story, text));
	const found =
		exact.length > 0
			? exact
			: stories.filter(({id, shortId}) => shortId.startsWith(text) || id.startsWith(text));
	const [story, ...others] = found;
	if (!story) return {kind: 'none'};
	return others.length === 0 ? {kind: 'found', story} : {kind: 'several', stories: found};
}

/** Whether a text is the id, the short id or the path of a story. */
export function isStoryCalled({id, shortId, path, relativePath}: StoryHead, text: string): boolean {
	return [id, shortId, path, relativePath].includes(text);
}
