import type {StoryHead} from '../../core/collection/story.ts';
import {inOrderOfReading, notOfNow} from '../../core/progress/reading-order.ts';
import {hasPlace} from '../../core/progress/shelf-state.ts';
import type {PlaceStore} from '../../disk/places/place-store.ts';
import {isFile} from './paths.ts';

/**
 * Gives a story that has no record the place of its twin: of a file with the same text elsewhere that
 * is being read; of several the one that was read last. Each goes on with a record of its own. A twin
 * whose file is gone was moved (`relinkRecords`).
 */
export function copyPlace(places: PlaceStore, story: StoryHead, fingerprint: string): void {
	const records = places.records();
	if (fingerprint === '' || records.has(story.id)) return;
	const alike = [...records.values()].filter(record => record.fingerprint === fingerprint);
	const twin = inOrderOfReading(alike).find(record => hasPlace(record) && isFile(record.path));
	if (!twin) return;
	const {id, path, title} = story;
	const {anchor, fraction, at, logicalTime} = {...notOfNow, ...twin};
	places.save({id, path, title, anchor, fingerprint, fraction, bookmarks: [], at, logicalTime});
}
