import {safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import type {Session} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {favourMemory} from './favour-memory.ts';
import {keepWords} from './index-words.ts';
import {findGuests} from './outside-stories.ts';
import type {Begun} from './resolve-start.ts';

/** Stories from which on a shelf leaves much behind in memory while it is opened. */
const many = 20_000;

/**
 * Opens the collection behind what is shown first and tells the session of it: of what is known,
 * how far it is read, what it is in the end; then of places and of stories from elsewhere. In the
 * end it keeps the words of the stories for the search.
 */
export async function followCollection(
	context: AppContext,
	begun: Exclude<Begun, {kind: 'refused'}>,
	session: Session,
	signal: AbortSignal,
): Promise<void> {
	const {dispatch} = session;
	let release: (() => void) | undefined;
	// Many files are read more slowly by it: who has Home on the screen can wait, `list` can not.
	const weigh = (stories: number): void => {
		if (stories >= many) release ??= favourMemory();
	};
	if (begun.kind === 'shelf') weigh(begun.collection.totals?.total ?? 0);
	try {
		const collection = await begun.follow({
			collection: known => dispatch({kind: 'collection', collection: known}),
			scan(scan) {
				weigh(scan.found);
				dispatch({kind: 'scan', scan: scan.read < scan.found ? scan : undefined});
			},
			signal,
		});
		dispatch({kind: 'scan', scan: undefined});
		await relinkRecords(context, collection, signal);
		dispatch({kind: 'records', records: context.places.records()});
		const opened = begun.kind === 'story' ? begun.detailed : undefined;
		const found = await findGuests(context, collection, opened);
		if (found.guests.length > 0) dispatch({kind: 'collection', ...found});
		if (!(await keepWords(context, session, signal))) return;
		await relinkRecords(context, collection, signal);
		dispatch({kind: 'records', records: context.places.records()});
	} catch (error) {
		if (signal.aborted) return;
		const why = sanitiseLine(error instanceof Error ? error.message : String(error));
		dispatch({kind: 'notice', notice: safe`The collection could not be read: ${why}`});
	} finally {
		release?.();
	}
}
