import type {Collection} from '../collection/collection.ts';
import type {StoryHead} from '../collection/story.ts';
import type {Surroundings} from '../compose.ts';
import {continueReading} from '../progress/shelf-state.ts';
import {isFile, readFile} from './find-text.ts';

/** So many stories from elsewhere are looked up at a start. */
const limit = 20;

/** Stories being read that are not of the collection, while their files exist. */
export async function findGuests(
	surroundings: Surroundings,
	collection: Collection,
): Promise<readonly StoryHead[]> {
	const reading = continueReading(surroundings.places.records().values());
	if (reading.length === 0) return [];
	const known = new Set(collection.stories.map(story => story.id));
	const candidates = reading
		.filter(record => !known.has(record.id) && isFile(record.path))
		.slice(0, limit);
	const found = await Promise.all(candidates.map(({path}) => readFile(surroundings, path)));
	return found.flatMap((each, index) =>
		each.kind === 'found' && each.story.id === candidates[index]?.id ? [each.story] : [],
	);
}
