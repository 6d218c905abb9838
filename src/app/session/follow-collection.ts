import {setTimeout} from 'node:timers/promises';
import type {Collection} from '../../core/collection/collection.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {watchFolders} from '../../disk/folder/watch-folders.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {wordsKnown} from '../shelf/words-known.ts';
import {indexWords} from './index-words.ts';
import {findOutsideStories} from './outside-stories.ts';
import type {ReadTarget} from './start-target.ts';

/** Keeps the collection behind what is shown as it is on the disk. */
export interface CollectionFollower {
	/** Whether the collection is known as it is now. */
	readonly isWhole: () => boolean;
	/** Looks whether anything has changed. */
	readonly look: () => void;
	readonly stop: () => void;
}

/** A look may take one part in so many of the time: what changes without end costs no more. */
const restShare = 10;
/** Milliseconds until words that could not be kept are kept again, at first and at most. */
const firstRetryMs = 2000;
const mostRetryMs = 600_000;

/**
 * Opens the collection behind what is shown first and tells the store of it: of what is known, how
 * far it is read, what it is in the end; then of places and of stories from elsewhere. In the end the
 * words of the stories go into the index for the search. When files of the collection change, it
 * looks again.
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
	let isWanted = false;
	let isLooking = false;
	let retryMs = firstRetryMs;
	let indexing: Promise<void> = Promise.resolve();
	void context.index().then(index => index.onTold(() => dispatch({kind: 'told'})));
	const watch = watchFolders(want);
	want();
	return {
		isWhole: () => isWhole,
		look: want,
		stop() {
			watch.close();
			stopping.abort();
		},
	};

	function want(): void {
		isWanted = true;
		if (!isLooking) void lookWhileWanted().catch(fail);
	}

	async function lookWhileWanted(): Promise<void> {
		isLooking = true;
		try {
			while (isWanted && !signal.aborted) {
				isWanted = false;
				const isFirst = !isWhole;
				const began = performance.now();
				await look();
				const restMs = isFirst ? 0 : (performance.now() - began) * (restShare - 1);
				await setTimeout(restMs, undefined, {signal, ref: false});
			}
		} finally {
			isLooking = false;
		}
	}

	async function look(): Promise<void> {
		const since = Date.now();
		const isFirst = !isWhole;
		const collection = await target.follow({
			signal,
			folders: found => void watch.follow(found, since),
			...(isFirst && {
				collection: known => dispatch({kind: 'collection', collection: known}),
				scan: scan => dispatch({kind: 'scan', scan: scan.read < scan.found ? scan : undefined}),
			}),
		});
		isWhole = true;
		if (isFirst) dispatch({kind: 'scan', scan: undefined});
		else dispatch({kind: 'collection', collection});
		await tellPlaces(collection);
		indexing = indexing.then(() => indexAll(collection)).catch(fail);
	}

	async function tellPlaces(collection: Collection): Promise<void> {
		await relinkRecords(context, collection, signal);
		dispatch({kind: 'records', records: context.places.records()});
		const found = await findOutsideStories(context, collection, target.outsideStories);
		const outsideStories = found.outsideStories.map(({head}) => head);
		if (outsideStories.length > 0)
			dispatch({kind: 'collection', collection: found.collection, outsideStories});
	}

	async function indexAll(collection: Collection): Promise<void> {
		const hasIndexed = await indexWords(context, store, signal);
		if (hasIndexed) {
			await relinkRecords(context, collection, signal);
			dispatch({kind: 'records', records: context.places.records()});
		}

		const {kept, of} = await wordsKnown(await context.index(), 0);
		if (kept >= of) return;
		// Another program holds the index: it is tried again, ever more rarely.
		await setTimeout(retryMs, undefined, {signal, ref: false});
		retryMs = Math.min(2 * retryMs, mostRetryMs);
		want();
	}

	function fail(error: unknown): void {
		if (signal.aborted) return;
		const why = sanitiseLine(error instanceof Error ? error.message : String(error));
		dispatch({kind: 'notice', notice: words.session.collectionFailed(why)});
	}
}
