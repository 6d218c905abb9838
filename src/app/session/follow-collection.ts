import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {indexWords} from './index-words.ts';
import {findOutsideStories} from './outside-stories.ts';
import type {ReadTarget} from './start-target.ts';

/** Opens the collection behind what is shown first. */
export interface CollectionFollower {
	/** Whether the collection is known as it is now. */
	readonly isWhole: () => boolean;
	readonly stop: () => void;
}

/**
 * Opens the collection behind what is shown first and tells the store of it: of what is known, how
 * far it is read, what it is in the end; then of places and of stories from elsewhere. In the end the
 * words of the stories go into the index for the search.
 */
export function followCollection(
	context: AppContext,
	target: ReadTarget,
	store: Store,
): CollectionFollower {
	const {dispatch} = store;
	const stopping = new AbortController();
	const {signal} = stopping;
	let isWhole = false;

	const follow = async (): Promise<void> => {
		const collection = await target.follow({
			collection: known => dispatch({kind: 'collection', collection: known}),
			scan(scan) {
				dispatch({kind: 'scan', scan: scan.read < scan.found ? scan : undefined});
			},
			signal,
		});
		isWhole = true;
		dispatch({kind: 'scan', scan: undefined});
		await relinkRecords(context, collection, signal);
		dispatch({kind: 'records', records: context.places.records()});
		const found = await findOutsideStories(context, collection, target.outsideStories);
		const guests = found.outsideStories.map(({head}) => head);
		if (guests.length > 0) dispatch({kind: 'collection', collection: found.collection, guests});
		if (!(await indexWords(context, store, signal))) return;
		await relinkRecords(context, collection, signal);
		dispatch({kind: 'records', records: context.places.records()});
	};

	const fail = (error: unknown): void => {
		if (signal.aborted) return;
		const why = sanitiseLine(error instanceof Error ? error.message : String(error));
		dispatch({kind: 'notice', notice: words.session.collectionFailed(why)});
	};

	void follow().catch(fail);
	return {isWhole: () => isWhole, stop: () => stopping.abort()};
}
