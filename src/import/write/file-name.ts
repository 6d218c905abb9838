import type {ImportedStory} from '../imported.ts';
import {slug} from './slug.ts';
import {writeDate} from './story-file.ts';

/** The longest file name, in bytes, with its extension. */
const longestName = 80;
/** Room for a number that tells two of one name apart: `-99`. */
const room = 3;
const extension = '.md';

/** What a story is called in a library: the parts of a path, without a number for the second one. */
export interface StoryName {
	/** The folder of its series, if it has one. */
	readonly folder: string | undefined;
	/** Without extension. */
	readonly stem: string;
	/** What people type: the title, after that of the series. */
	readonly id: string;
}

/** Names a story's file: `2025-11-30-one-minute`, in a series `07-the-door` in the series' folder. */
export function nameStory(story: ImportedStory, parts: number): StoryName {
	const space = longestName - room - extension.length;
	if (story.series !== undefined && story.part !== undefined) {
		const number = `${String(story.part).padStart(String(parts).length, '0')}-`;
		const folder = slug(story.series, space);
		const id = `${slug(story.series, 40)}-${number}${slug(story.title, 30)}`;
		return {folder, stem: number + slug(story.title, space - number.length), id};
	}

	const date = story.date ? `${writeDate({...story.date, seconds: 0})}-` : '';
	return {
		folder: undefined,
		stem: date + slug(story.title, space - date.length),
		id: slug(story.title, 60),
	};
}
