import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of stories and files that were asked for. */
export const shelf = {
	noStory: (asked: SafeText, meant?: SafeText) =>
		meant === undefined
			? safe`There is no story or file called ${asked}; dogear list shows the ids.`
			: safe`There is no story or file called ${asked}; did you mean ${meant}?`,
	noCategory: (asked: SafeText, meant?: SafeText) =>
		meant === undefined
			? safe`There is no category called ${asked}.`
			: safe`There is no category called ${asked}; did you mean ${meant}?`,
	severalStories: (asked: SafeText) =>
		safe`${asked} begins the ids of several stories; give more of it. dogear list shows them.`,
	noPath: (path: SafeText) => safe`There is no file or folder called ${path}.`,
	unreadable: (path: SafeText, why: SafeText) => safe`${path} cannot be read (${why}).`,
	noText: (path: SafeText) => safe`${path} has no text.`,
	notMarkdown: safe`It could not be read as Markdown; these are plain paragraphs.`,
} as const;
