import type {ImportedStory} from '../../import/imported.ts';
import type {StoryName} from '../../import/write/file-name.ts';
import {slug} from '../../import/write/slug.ts';
import {writeDate} from '../../import/write/story-file.ts';

/** The longest part of a file name that a title gives, in bytes of UTF-8. */
const longestSlug = 60;

/**
 * Where the stories of a site go: `<site>/2025-11-30-one-minute`, its pages `<site>/pages/about`. A
 * series is a field of theirs and no folder.
 */
export function nameIn(site: string): (story: ImportedStory) => StoryName {
	return ({title, date, isPage}) => {
		const id = slug(title, longestSlug);
		if (isPage) return {folder: `${site}/pages`, stem: id, id};
		const day = date ? `${writeDate({...date, seconds: 0})}-` : '';
		return {folder: site, stem: day + id, id};
	};
}
