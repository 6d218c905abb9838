import {setTimeout} from 'node:timers/promises';
import {likeliest} from '../../core/collection/related.ts';
import {type Book, settleNext} from '../../core/layout/book.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {watchFile} from '../../disk/folder/watch-file.ts';
import type {SettingsStore} from '../../disk/settings/settings-store.ts';
import type {Effect} from '../../reader/effect.ts';
import type {RunEffect, Store} from '../../reader/store.ts';
import type {Running} from '../../terminal/run.tsx';
import type {AppContext} from '../context.ts';
import {hiddenStories} from '../shelf/hidden-stories.ts';
import {readWhole} from '../shelf/read-file.ts';
import {toOpenText} from '../shelf/story-text.ts';
import {makeLeftOutKeeper} from './left-out.ts';
import {makeOpener, type Opener} from './open-story.ts';
import {makeReadAhead} from './read-ahead.ts';
import {makeSearcher} from './run-search.ts';
import {makeSiteUpdater} from './update-behind.ts';

/** The terminal, and a look whether the collection has changed. */
export interface Attached {
	readonly running: Running;
	readonly look: () => void;
}

type Dispatch = Store['dispatch'];

/** Carries out the effects of a store: on files, places, settings, the terminal. */
export interface EffectRunner {
	readonly run: RunEffect;
	/** Has the rest of a story read of which the first page is shown. */
	readonly readRest: Opener['readRest'];
	/** Tells what the settings and the places have to say, each once. */
	readonly tellNotices: (dispatch: Dispatch) => void;
	/** Tells it of what is there a moment later than the first effects. */
	readonly attach: (parts: Attached) => void;
	/** Resolves when what has come from sites is written. */
	readonly close: () => Promise<void>;
}

/** Milliseconds after a turned page in which the rest of the book waits. */
const calmMs = 50;
/** Stories that are looked into, where their words are not kept yet, to compare them with one. */
const mostLikely = 50;
/** Milliseconds of setting after which a key may be answered. */
const sliceMs = 8;

/** Sets blocks of a book for so many milliseconds; whether some are left. */
function settleFor(durationMs: number, book: Book): boolean {
	const end = performance.now() + durationMs;
	do {
		if (!settleNext(book)) return false;
	} while (performance.now() < end);
	return true;
}

/** Makes what carries out effects. */
export function makeEffectRunner(context: AppContext, settings: SettingsStore): EffectRunner {
	const {places} = context;
	const searcher = makeSearcher(context);
	const told = new Set<SafeText>();
	let attached: Attached | undefined;
	const sites = makeSiteUpdater(context, () => attached?.look());
	let unwatch: (() => void) | undefined;
	let settling: Book | undefined;
	let turnedAt = Number.NEGATIVE_INFINITY;

	const tellNotices = (dispatch: Dispatch): void => {
		for (const notice of [...settings.notices, ...places.notices]) {
			if (!told.has(notice)) dispatch({kind: 'notice', notice});
			told.add(notice);
		}
	};

	/** Lets keys be answered; after a turned page, for a while. */
	const yieldToInput = async (): Promise<void> => {
		do
			await setTimeout(performance.now() < turnedAt + calmMs ? calmMs : 0, undefined, {ref: false});
		while (performance.now() < turnedAt + calmMs);
	};

	const ahead = makeReadAhead(context, yieldToInput);
	const opener = makeOpener(context, ahead.take, yieldToInput);
	const leftOut = makeLeftOutKeeper(context);

	const reread = async (effect: Extract<Effect, {kind: 'watch'}>, dispatch: Dispatch) => {
		const {story} = effect;
		if (!story) return;
		const found = await readWhole(context, story.path);
		// A file that is gone or being written is left as it was: it can be read to its end.
		if (found.kind === 'problem') return;
		const head = {...found.head, ...found.facts.count()};
		const content = await toOpenText(found);
		dispatch({kind: 'changed', story: head.id === story.id ? head : story, content});
		await leftOut.renew(story, dispatch);
	};

	const tellHidden = async (dispatch: Dispatch): Promise<void> =>
		dispatch({kind: 'hidden', stories: await hiddenStories(context)});

	const compare = async (
		{story, collection: {stories, details}}: Extract<Effect, {kind: 'compare'}>,
		dispatch: Dispatch,
	): Promise<void> => {
		const likely = [story, ...likeliest(story, stories, mostLikely)];
		const loaded = await details.load(['keywords', 'addresses'], likely);
		dispatch({kind: 'compared', story, details: loaded});
	};

	/** Sets the rest of a book slice by slice. */
	const settle = async ({book}: Extract<Effect, {kind: 'settle'}>, dispatch: Dispatch) => {
		settling = book;
		do {
			await yieldToInput();
			if (settling !== book) return;
		} while (settleFor(sliceMs, book));
		dispatch({kind: 'settled'});
	};

	const run: RunEffect = (effect, dispatch) => {
		switch (effect.kind) {
			case 'open':
				leftOut.forget(effect.story);
				return void opener.open(effect, dispatch);
			case 'read-on':
				return void opener.readOn(effect, dispatch);
			case 'settle':
				return void settle(effect, dispatch);
			case 'find':
				return searcher.find(effect, dispatch);
			case 'save':
				turnedAt = performance.now();
				places.save(effect.record);
				return tellNotices(dispatch);
			case 'save-settings':
				settings.set(effect.settings);
				return tellNotices(dispatch);
			case 'list-left-out':
				return void leftOut.list(effect.story, dispatch);
			case 'take-back':
				return void leftOut.takeBack(effect, dispatch);
			case 'undo-take-back':
				return void leftOut.undo(effect.story, dispatch);
			case 'read-ahead':
				return void ahead.begin(effect);
			case 'compare':
				return void compare(effect, dispatch);
			case 'list-hidden':
				return void tellHidden(dispatch);
			case 'refresh':
				places.refresh();
				return dispatch({kind: 'records', records: places.records()});
			case 'watch':
				unwatch?.();
				if (effect.story) opener.resume(effect.story, dispatch);
				else {
					opener.close();
					places.rest();
				}
				unwatch = effect.story
					? watchFile(effect.story.path, () => void reread(effect, dispatch))
					: undefined;
				return;
			case 'update-sites':
				return sites.ask(effect, dispatch);
			case 'stop-update':
				return void sites.stop();
			case 'suspend':
				places.sync();
				return attached?.running.suspend();
			case 'redraw':
				return attached?.running.redraw();
			case 'quit':
				return attached?.running.quit();
		}
	};

	return {
		run,
		readRest: opener.readRest,
		tellNotices,
		attach(parts) {
			attached = parts;
		},
		async close() {
			unwatch?.();
			settling = undefined;
			opener.close();
			searcher.close();
			await sites.stop();
		},
	};
}
