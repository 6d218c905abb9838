import type {Collection} from '../collection/collection.ts';
import type {StoryHead} from '../collection/story.ts';
import type {Surroundings} from '../compose.ts';
import {continueReading} from '../progress/shelf-state.ts';
import {isFile, readHead} from './find-text.ts';

/** So many stories from elsewhere are looked up at a start. */
const limit = 20;

/**
 * Stories being read that are not of the collection, while their files exist; of those that are
 * open already, nothing is read again.
 */
export async function findGuests(
	surroundings: Surroundings,
	collection: Collection,
	opened: readonly StoryHead[] = [],
): Promise<readonly StoryHead[]> {
	const reading = continueReading(surroundings.places.records().values());
	if (reading.length === 0) return [];
	const known = new Set(collection.stories.map(story => story.id));
	const candidates = reading
		.filter(record => !known.has(record.id) && isFile(record.path))
		.slice(0, limit);
	const heads = await Promise.all(
		candidates.map(
			({id, path}) => opened.find(story => story.id === id) ?? readHead(surroundings, path),
		),
	);
	return heads.filter((head, index) => head?.id === candidates[index]?.id) as StoryHead[];
}
