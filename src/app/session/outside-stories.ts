import type {Collection} from '../../core/collection/collection.ts';
import {type DetailedStory, detailsOf, joinDetails} from '../../core/collection/details.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import type {AppContext} from '../context.ts';
import {isFile} from '../shelf/paths.ts';
import {readHead} from '../shelf/read-file.ts';

/** So many stories from elsewhere are looked up at a start. */
const mostOutside = 20;

/** A collection, and what is being read beside it. */
export interface WithOutside {
	/** Stories being read that are not of the collection, while their files exist. */
	readonly outsideStories: readonly DetailedStory[];
	/** With what is known of them. */
	readonly collection: Collection;
}

/** Looks for the stories being read that are not of a collection; one that was read is not read again. */
export async function findOutsideStories(
	context: AppContext,
	collection: Collection,
	opened: readonly DetailedStory[] = [],
): Promise<WithOutside> {
	const reading = continueReading(context.places.records().values());
	if (reading.length === 0) return {outsideStories: [], collection};
	const known = new Set(collection.stories.map(story => story.id));
	const candidates = reading
		.filter(record => !known.has(record.id) && isFile(record.path))
		.slice(0, mostOutside);
	const read = await Promise.all(
		candidates.map(async ({id, path}) => {
			const story = opened.find(({head}) => head.id === id) ?? (await readHead(context, path));
			return story?.head.id === id ? story : undefined;
		}),
	);
	const found = read.filter(story => story !== undefined);
	if (found.length === 0) return {outsideStories: [], collection};
	const details = joinDetails(detailsOf(found), collection.details);
	return {outsideStories: found, collection: {...collection, details}};
}
