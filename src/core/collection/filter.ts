import {foldForSearch} from './fold.ts';
import type {StoryHead} from './story.ts';

/** The stories whose title and authors hold all words of a query, whatever case and accents. */
export function filterStories(stories: readonly StoryHead[], query: string): readonly StoryHead[] {
	const words = foldForSearch(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return stories;
	return stories.filter(story => {
		const text = foldForSearch(`${story.title} ${story.authors.join(' ')}`);
		return words.every(word => text.includes(word));
	});
}
