import {setTimeout} from 'node:timers/promises';
import type {Surroundings} from '../compose.ts';
import {shown} from '../reader/step.ts';
import {fillWords} from '../sources/fill-words.ts';
import type {Session} from '../terminal/session.ts';

/** Milliseconds between a few files and the next, so that a key is answered at once. */
const pause = 4;
/** Milliseconds without a change on the screen after which the reader is taken to be reading. */
const quiet = 1000;
/** Milliseconds between two reports to a search that waits for more. */
const interval = 1000;

/**
 * Keeps the words of the stories while the reader reads, a few files at a time; at once where
 * somebody waits for the results of a search. Rejects when it is aborted.
 */
export async function keepWords(
	{clock, index}: Surroundings,
	session: Session,
	signal: AbortSignal,
): Promise<void> {
	let changed = clock();
	let told = clock();
	const unsubscribe = session.subscribe(() => {
		changed = clock();
	});
	const rest = async (): Promise<void> => {
		await setTimeout(pause, undefined, {signal, ref: false});
		while (!isSearching(session) && clock() - changed < quiet) {
			await setTimeout(quiet / 4, undefined, {signal, ref: false});
		}

		if (clock() - told < interval) return;
		told = clock();
		session.dispatch({kind: 'words'});
	};

	try {
		await rest();
		for (const root of (await index()).loaded()) await fillWords(root, rest);
		session.dispatch({kind: 'words'});
	} finally {
		unsubscribe();
	}
}

function isSearching(session: Session): boolean {
	const screen = shown(session.state());
	return screen.kind === 'results' && screen.asked !== undefined && !screen.isTyping;
}
