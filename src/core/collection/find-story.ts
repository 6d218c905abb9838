import type {StoryHead} from './story.ts';

/** The story that a text means, or why it is not known which. */
export type FoundStory =
	| {readonly kind: 'found'; readonly story: StoryHead}
	| {readonly kind: 'none'}
	| {readonly kind: 'several'; readonly stories: readonly StoryHead[]};

/** Finds the story that has this id, short id or path, or else the only one whose id begins so. */
export function findStory(stories: readonly StoryHead[], text: string): FoundStory {
	if (text === '') return {kind: 'none'};
	const exact = stories.filter(({id, shortId, path, relativePath}) =>
		[id, shortId, path, relativePath].includes(text),
	);
	const found =
		exact.length > 0
			? exact
			: stories.filter(({id, shortId}) => shortId.startsWith(text) || id.startsWith(text));
	const [story, ...others] = found;
	if (!story) return {kind: 'none'};
	return others.length === 0 ? {kind: 'found', story} : {kind: 'several', stories: found};
}
