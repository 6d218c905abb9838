import type {Surroundings} from '../compose.ts';
import type {Session} from '../terminal/session.ts';
import {safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {adoptPlaces} from './adopt-places.ts';
import type {Begun} from './begin.ts';
import {favourMemory} from './favour-memory.ts';
import {findGuests} from './guests.ts';
import {keepWords} from './keep-words.ts';

/** Stories from which on a shelf leaves much behind in memory while it is opened. */
const many = 20_000;

/**
 * Opens the collection behind what is shown first and tells the session of it: of what is known,
 * how far it is read, what it is in the end; then of places and of stories from elsewhere. In the
 * end it keeps the words of the stories for the search.
 */
export async function followCollection(
	surroundings: Surroundings,
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
	if (begun.kind === 'shelf') weigh(begun.collection.outline?.total ?? 0);
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
		await adoptPlaces(surroundings, collection.stories);
		dispatch({kind: 'records', records: surroundings.places.records()});
		const opened = begun.kind === 'story' ? [begun.story] : [];
		const guests = await findGuests(surroundings, collection, opened);
		if (guests.length > 0) dispatch({kind: 'collection', collection, guests});
		await keepWords(surroundings, session, signal);
	} catch (error) {
		if (signal.aborted) return;
		const why = sanitiseLine(error instanceof Error ? error.message : String(error));
		dispatch({kind: 'notice', notice: safe`The collection could not be read: ${why}`});
	} finally {
		release?.();
	}
}
