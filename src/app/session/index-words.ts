import {setTimeout} from 'node:timers/promises';
import type {RootIndex} from '../../disk/index/root-index.ts';
import {shown} from '../../reader/step.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';

/** Milliseconds between two reports to a search that waits for more. */
const reportMs = 1000;

/**
 * Puts the words of the stories into the index while the reader reads, a few files at a time. Gives
 * whether there were some. Rejects when it is aborted.
 */
export async function indexWords(
	context: AppContext,
	store: Store,
	signal: AbortSignal,
): Promise<boolean> {
	const roots: RootIndex[] = [];
	for (const root of (await context.index()).loaded()) {
		const {kept, of} = await root.wordsKept();
		if (kept < of) roots.push(root);
	}

	if (roots.length === 0) return false;
	await waitToBegin(store, signal);
	const report = setInterval(() => store.dispatch({kind: 'words'}), reportMs);
	try {
		for (const root of roots) {
			signal.throwIfAborted();
			await root.fillWords();
		}
	} finally {
		clearInterval(report);
	}

	signal.throwIfAborted();
	store.dispatch({kind: 'words'});
	return true;
}

/**
 * Milliseconds until that begins: V8 gives back what opening the shelf took when little has been
 * allocated for a while (the bench's “peak memory, Home over …”).
 */
const beginAfterMs = 20_000;
/** Milliseconds after which is looked whether somebody searches. */
const lookMs = 250;

/** Waits for that time, or until somebody searches. */
async function waitToBegin(store: Store, signal: AbortSignal): Promise<void> {
	const end = performance.now() + beginAfterMs;
	while (!isSearching(store) && performance.now() < end) {
		await setTimeout(lookMs, undefined, {signal, ref: false});
	}
}

function isSearching(store: Store): boolean {
	const screen = shown(store.state());
	return screen.kind === 'results' && screen.asked !== undefined && !screen.isTyping;
}
