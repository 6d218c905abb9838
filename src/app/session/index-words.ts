import {setTimeout} from 'node:timers/promises';
import type {RootIndex} from '../../disk/index/root-index.ts';
import {fillInThread} from '../../disk/workers/fill-in-thread.ts';
import {fillWords} from '../../disk/workers/fill-words.ts';
import {shown} from '../../reader/step.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {foreign} from '../shelf/read-foreign.ts';
import {threadFiles} from '../threads/thread-files.ts';

/** Milliseconds between two reports to a search that waits for more. */
const reportMs = 1000;

/**
 * Puts the words of the stories into the index while the reader reads: in a thread of its own, or
 * here, a few files at a time, where the index has no file that a thread could open. Gives
 * whether there were some. Rejects when it is aborted.
 */
export async function indexWords(
	context: AppContext,
	store: Store,
	signal: AbortSignal,
): Promise<boolean> {
	const index = await context.index();
	const roots: RootIndex[] = [];
	for (const root of index.loaded()) {
		const {kept, of} = await root.wordsKept();
		if (kept < of) roots.push(root);
	}

	if (roots.length === 0) return false;
	await waitToBegin(store, signal);
	const report = setInterval(() => store.dispatch({kind: 'words'}), reportMs);
	try {
		const cache = await index.folder();
		if (cache === undefined) await fillHere(roots, store, signal);
		else
			await fillInThread(
				threadFiles.indexWords,
				{cache, roots: roots.map(({path, identity}) => ({path, identity}))},
				signal,
			);
	} finally {
		clearInterval(report);
	}

	store.dispatch({kind: 'words'});
	return true;
}

/** Files whose words are indexed at a time: few, for a key waits for them. */
const filesAtATime = 4;
/**
 * Milliseconds until a thread takes more memory: V8 gives back what opening the shelf took when
 * little has been allocated for a while (the bench's “peak memory, Home over …”).
 */
const beginAfterMs = 20_000;

/** Waits for that time, or until somebody searches. */
async function waitToBegin(store: Store, signal: AbortSignal): Promise<void> {
	const end = performance.now() + beginAfterMs;
	while (!isSearching(store) && performance.now() < end) {
		await setTimeout(quietMs / 4, undefined, {signal, ref: false});
	}
}

/** Milliseconds between a few files and the next, so that a key is answered at once. */
const pauseMs = 4;
/** Milliseconds without a change on the screen after which the reader is taken to be reading. */
const quietMs = 1000;

/** At once where somebody waits for the results of a search, else while nothing happens. */
async function fillHere(
	roots: readonly RootIndex[],
	store: Store,
	signal: AbortSignal,
): Promise<void> {
	let changed = performance.now();
	const unsubscribe = store.subscribe(() => {
		changed = performance.now();
	});
	const yieldToInput = async (): Promise<void> => {
		await setTimeout(pauseMs, undefined, {signal, ref: false});
		while (!isSearching(store) && performance.now() - changed < quietMs) {
			await setTimeout(quietMs / 4, undefined, {signal, ref: false});
		}
	};

	try {
		for (const root of roots) await fillWords(root, filesAtATime, yieldToInput, foreign);
	} finally {
		unsubscribe();
	}
}

function isSearching(store: Store): boolean {
	const screen = shown(store.state());
	return screen.kind === 'results' && screen.asked !== undefined && !screen.isTyping;
}
