import type {Collection} from '../../core/collection/collection.ts';
import {type DetailedStory, detailsOf, joinDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import type {AppContext} from '../context.ts';
import {isFile} from '../shelf/paths.ts';
import {readHead} from '../shelf/read-file.ts';

/** So many stories from elsewhere are looked up at a start. */
const mostOutside = 20;

/**
 * Stories being read that are not of the collection, while their files exist, and the collection with
 * what is known of them; of a story that is open already, nothing is read again.
 */
export async function findOutsideStories(
	context: AppContext,
	collection: Collection,
	opened?: DetailedStory,
): Promise<{readonly guests: readonly StoryHead[]; readonly collection: Collection}> {
	const reading = continueReading(context.places.records().values());
	if (reading.length === 0) return {guests: [], collection};
	const known = new Set(collection.stories.map(story => story.id));
	const candidates = reading
		.filter(record => !known.has(record.id) && isFile(record.path))
		.slice(0, mostOutside);
	const read = await Promise.all(
		candidates.map(async ({id, path}) => {
			const story = opened?.head.id === id ? opened : await readHead(context, path);
			return story?.head.id === id ? story : undefined;
		}),
	);
	const found = read.filter(story => story !== undefined);
	if (found.length === 0) return {guests: [], collection};
	const details = joinDetails(detailsOf(found), collection.details);
	return {guests: found.map(({head}) => head), collection: {...collection, details}};
}
