import type {Surroundings} from '../compose.ts';
import {type Book, settleNext} from '../layout/book.ts';
import type {Effect} from '../reader/effect.ts';
import type {SettingsStore} from '../settings/settings.ts';
import {watchFile} from '../sources/watch-file.ts';
import type {Running} from '../terminal/run.tsx';
import type {Perform, Session} from '../terminal/session.ts';
import type {SafeText} from '../text/safe-text.ts';
import {readFile} from './find-text.ts';
import {makeSearcher} from './searcher.ts';

type Dispatch = Session['dispatch'];

/** Carries out the effects of a session. */
export interface Performer {
	readonly perform: Perform;
	/** Tells it of the terminal, which is there a moment later than the first effects. */
	readonly attach: (running: Running) => void;
	readonly close: () => void;
}

/** Milliseconds after a turned page in which the rest of the book waits. */
const calm = 50;
/** Milliseconds of setting after which a key may be answered. */
const slice = 8;

/** Sets blocks of a book for so many milliseconds; whether some are left. */
function settleFor(milliseconds: number, book: Book): boolean {
	const end = performance.now() + milliseconds;
	do {
		if (!settleNext(book)) return false;
	} while (performance.now() < end);
	return true;
}

/** Makes what carries out effects: files, places, settings, the terminal. */
export function makePerformer(surroundings: Surroundings, settings: SettingsStore): Performer {
	const {places} = surroundings;
	const searcher = makeSearcher(surroundings);
	let running: Running | undefined;
	let unwatch: (() => void) | undefined;
	let settling: NodeJS.Timeout | undefined;
	let turnedAt = Number.NEGATIVE_INFINITY;
	let said = places.notices.length;

	/** Says what the stores have to say, once each. */
	const tell = (dispatch: Dispatch, notices: readonly SafeText[]): void => {
		const [notice] = notices.slice(said);
		said = notices.length;
		if (notice) dispatch({kind: 'notice', notice});
	};

	const open = async (effect: Extract<Effect, {kind: 'open'}>, dispatch: Dispatch) => {
		const found = await readFile(surroundings, effect.story.path);
		const {story} = effect;
		// Another window may have read on in it.
		places.refresh();
		dispatch({kind: 'records', records: places.records()});
		if (found.kind === 'refused') dispatch({kind: 'refused', story, message: found.message});
		else dispatch({kind: 'opened', story, content: found.content});
	};

	const reread = async (effect: Extract<Effect, {kind: 'watch'}>, dispatch: Dispatch) => {
		const {story} = effect;
		if (!story) return;
		const found = await readFile(surroundings, story.path);
		// A file that is gone or being written is left as it was: it can be read to its end.
		if (found.kind === 'found') dispatch({kind: 'changed', story, content: found.content});
	};

	/** Sets the rest of a book slice by slice, when no page has just been turned. */
	const settle = (effect: Extract<Effect, {kind: 'settle'}>, dispatch: Dispatch): void => {
		clearTimeout(settling);
		const wait = performance.now() < turnedAt + calm ? calm : 0;
		settling = setTimeout(() => {
			if (wait > 0 || settleFor(slice, effect.book)) settle(effect, dispatch);
			else dispatch({kind: 'settled'});
		}, wait);
	};

	const perform: Perform = (effect, dispatch) => {
		switch (effect.kind) {
			case 'open':
				return void open(effect, dispatch);
			case 'settle':
				return settle(effect, dispatch);
			case 'find':
				return searcher.find(effect, dispatch);
			case 'save':
				turnedAt = performance.now();
				places.save(effect.record);
				return tell(dispatch, places.notices);
			case 'save-settings':
				return settings.set(effect.settings);
			case 'refresh':
				places.refresh();
				return dispatch({kind: 'records', records: places.records()});
			case 'watch':
				unwatch?.();
				unwatch = effect.story
					? watchFile(effect.story.path, () => void reread(effect, dispatch))
					: undefined;
				return;
			case 'suspend':
				return running?.suspend();
			case 'quit':
				return running?.quit();
		}
	};

	return {
		perform,
		attach(terminal) {
			running = terminal;
		},
		close() {
			unwatch?.();
			clearTimeout(settling);
			searcher.close();
		},
	};
}
