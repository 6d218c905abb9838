import type {StoryRecord} from '../../core/progress/record.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import type {AppContext} from '../context.ts';

/** The record of the story that was read last and is neither finished nor set aside. */
export function newestUnfinished({places}: Pick<AppContext, 'places'>): StoryRecord | undefined {
	return continueReading(places.records().values())[0];
}
