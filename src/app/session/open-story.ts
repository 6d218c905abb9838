import {setTimeout} from 'node:timers/promises';
import type {StoryHead} from '../../core/collection/story.ts';
import type {Effect} from '../../reader/effect.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {copyPlace} from '../shelf/copy-place.ts';
import {type BegunText, beginText, readToPlace} from '../shelf/story-text.ts';
import type {ReadAhead} from './read-ahead.ts';

type Dispatch = Store['dispatch'];

/** Opens stories: at once, however long they are. */
export interface Opener {
	readonly open: (effect: Extract<Effect, {kind: 'open'}>, dispatch: Dispatch) => Promise<void>;
	/** Reads the rest of a story that is shown already. */
	readonly readRest: (opening: Opening, dispatch: Dispatch) => void;
	readonly readOn: (
		effect: Extract<Effect, {kind: 'read-on'}>,
		dispatch: Dispatch,
	) => Promise<void>;
	/** Goes on with the rest of a story that is shown again, where it was left. */
	readonly resume: (story: StoryHead, dispatch: Dispatch) => void;
	/** Stops reading, for good. */
	readonly close: () => void;
}

/** Milliseconds of reading after which a key may be answered. */
const sliceMs = 8;
/** Milliseconds of reading for a key that asks for more of the text. */
const readOnMs = 100;
/** Milliseconds that a key waits for the rest of a book. */
const patienceMs = 700;
/** The beginning that is shown grows when so many times as much has been read. */
const growth = 4;

/** A story whose first page is shown while the rest of it is being read. */
export interface Opening {
	readonly story: StoryHead;
	readonly text: BegunText;
}

/**
 * Makes what opens stories; `read` reads their files, `yieldToInput` is waited for between two slices of
 * making blocks of their texts.
 */
export function makeOpener(
	{places}: Pick<AppContext, 'places'>,
	read: ReadAhead['take'],
	yieldToInput: () => Promise<void>,
): Opener {
	let wanted: unknown;
	/** The story whose rest is being read. */
	let opening: Opening | undefined;
	/** All that are not read to their end, by id: one may be open below another. */
	const unread = new Map<string, Opening>();
	const close = (): void => {
		wanted = undefined;
		if (opening) unread.delete(opening.story.id);
		opening = undefined;
	};

	const tell = async (mine: Opening, dispatch: Dispatch, isWhole: boolean): Promise<void> => {
		const content = await mine.text.content();
		if (unread.get(mine.story.id) !== mine) return;
		if (isWhole) unread.delete(mine.story.id);
		dispatch({kind: 'grown', story: mine.story, content});
	};

	const readRest = async (mine: Opening, dispatch: Dispatch): Promise<void> => {
		opening = mine;
		unread.set(mine.story.id, mine);
		const {blocks, readOn, bringRest} = mine.text;
		await yieldToInput();
		await bringRest?.();
		let told = blocks().length;
		for (let isWhole = false; !isWhole; ) {
			await yieldToInput();
			if (opening !== mine) return;
			isWhole = readOn(sliceMs);
			if (!isWhole && blocks().length < told * growth) continue;
			told = blocks().length;
			await tell(mine, dispatch, isWhole);
		}
	};

	return {
		async open(effect, dispatch) {
			opening = undefined;
			wanted = effect;
			const {story, isWhole} = effect;
			const found = await read(story.path);
			if (wanted !== effect) return;
			// Another window may have read on in it.
			places.refresh();
			if (found.kind !== 'problem' && !found.isPage)
				copyPlace(places, story, found.facts.fingerprint());
			const records = places.records();
			dispatch({kind: 'records', records});
			if (found.kind === 'problem')
				return dispatch({kind: 'refused', story, message: found.problem.message});
			const text = beginText(found);
			const isRead = isWhole
				? text.readOn(Number.POSITIVE_INFINITY)
				: readToPlace(text, records.get(story.id));
			const content = await text.content();
			if (wanted !== effect) return;
			const isBelow = unread.delete(story.id);
			dispatch({kind: 'opened', story, content});
			if (!isRead) return void readRest({story, text}, dispatch);
			if (isBelow) dispatch({kind: 'grown', story, content});
		},

		readRest: (mine, dispatch) => void readRest(mine, dispatch),

		async readOn({story, command}, dispatch) {
			const mine = unread.get(story.id);
			if (!mine) return;
			if (!(await isSoonThere(mine.text))) return dispatch({kind: 'not-yet', story});
			await tell(mine, dispatch, mine.text.readOn(readOnMs));
			dispatch({kind: 'command', command});
		},

		resume(story, dispatch) {
			const mine = unread.get(story.id);
			if (mine && mine !== opening) void readRest(mine, dispatch);
		},

		close,
	};
}

/** Whether the rest of a text is there, or comes while one is ready to wait for it. */
function isSoonThere({bringRest}: BegunText): Promise<boolean> {
	const rest = bringRest?.().then(() => true) ?? Promise.resolve(true);
	return Promise.race([rest, setTimeout(patienceMs, false, {ref: false})]);
}
