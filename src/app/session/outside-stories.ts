import type {Collection} from '../../core/collection/collection.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import type {AppContext} from '../context.ts';
import {readHead} from '../shelf/find-story.ts';
import {isFile} from '../shelf/paths.ts';

/** So many stories from elsewhere are looked up at a start. */
const mostOutside = 20;

/**
 * Stories being read that are not of the collection, while their files exist; of those that are
 * open already, nothing is read again.
 */
export async function findOutsideStories(
	context: AppContext,
	collection: Collection,
	opened: readonly StoryHead[] = [],
): Promise<readonly StoryHead[]> {
	const reading = continueReading(context.places.records().values());
	if (reading.length === 0) return [];
	const known = new Set(collection.stories.map(story => story.id));
	const candidates = reading
		.filter(record => !known.has(record.id) && isFile(record.path))
		.slice(0, mostOutside);
	const heads = await Promise.all(
		candidates.map(
			({id, path}) => opened.find(story => story.id === id) ?? readHead(context, path),
		),
	);
	return heads.filter((head, index) => head?.id === candidates[index]?.id) as StoryHead[];
}
