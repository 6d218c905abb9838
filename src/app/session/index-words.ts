import {setTimeout} from 'node:timers/promises';
import type {RootIndex} from '../../disk/index/root-index.ts';
import {fillInThread} from '../../disk/workers/fill-in-thread.ts';
import {fillWords} from '../../disk/workers/fill-words.ts';
import {shown} from '../../reader/step.ts';
import type {Session} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {foreign} from '../shelf/read-foreign.ts';
import {threadFiles} from '../threads/thread-files.ts';

/** Milliseconds between two reports to a search that waits for more. */
const interval = 1000;

/**
 * Keeps the words of the stories while the reader reads: in a thread of its own, and here, a few
 * files at a time, where the index has no file that a thread could open. Gives whether there were some. Rejects when it
 * is aborted.
 */
export async function keepWords(
	context: AppContext,
	session: Session,
	signal: AbortSignal,
): Promise<boolean> {
	const index = await context.index();
	const roots = index.loaded().filter(root => {
		const {kept, of} = root.wordsKept();
		return kept < of;
	});
	if (roots.length === 0) return false;
	await settle(session, signal);
	const report = setInterval(() => session.dispatch({kind: 'words'}), interval);
	try {
		const cache = index.folder();
		if (cache === undefined) await fillHere(roots, session, signal);
		else
			await fillInThread(
				threadFiles.indexWords,
				{cache, roots: roots.map(({path, identity}) => ({path, identity}))},
				signal,
			);
	} finally {
		clearInterval(report);
	}

	session.dispatch({kind: 'words'});
	return true;
}

/** Files whose words are kept at a time: about a slice of 8 ms. */
const atATime = 4;
/**
 * Milliseconds until a thread takes more memory: the engine gives back what opening the shelf took when
 * little has happened for 8 s, and begins to count anew at each large collection of garbage.
 */
const settling = 20_000;

/** Waits until then, or until somebody searches. */
async function settle(session: Session, signal: AbortSignal): Promise<void> {
	const end = performance.now() + settling;
	while (!isSearching(session) && performance.now() < end) {
		await setTimeout(quiet / 4, undefined, {signal, ref: false});
	}
}

/** Milliseconds between a few files and the next, so that a key is answered at once. */
const pause = 4;
/** Milliseconds without a change on the screen after which the reader is taken to be reading. */
const quiet = 1000;

/** At once where somebody waits for the results of a search, else while nothing happens. */
async function fillHere(
	roots: readonly RootIndex[],
	session: Session,
	signal: AbortSignal,
): Promise<void> {
	let changed = performance.now();
	const unsubscribe = session.subscribe(() => {
		changed = performance.now();
	});
	const rest = async (): Promise<void> => {
		await setTimeout(pause, undefined, {signal, ref: false});
		while (!isSearching(session) && performance.now() - changed < quiet) {
			await setTimeout(quiet / 4, undefined, {signal, ref: false});
		}
	};

	try {
		for (const root of roots) await fillWords(root, atATime, rest, foreign);
	} finally {
		unsubscribe();
	}
}

function isSearching(session: Session): boolean {
	const screen = shown(session.state());
	return screen.kind === 'results' && screen.asked !== undefined && !screen.isTyping;
}
