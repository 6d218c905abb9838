import {isTyping} from '../reader/keymap.ts';
import type {Screen} from '../reader/screens/screen.ts';
import {shown} from '../reader/step.ts';
import type {Store} from '../reader/store.ts';
import type {Readiness} from './key-stream.ts';

/** Milliseconds in which a story that is being opened takes the keys that follow. */
const openingMs = 1000;

/**
 * When keys may be delivered to a store. Those that are pressed while a story is being opened are
 * for the story, unless it takes long; those behind a key that waits for more of its text come after
 * that key. On the pages of a story nobody looks at what was drawn, so keys may hurry there.
 */
export function readinessOf(store: Store): Readiness {
	let openingSince: number | undefined;
	store.subscribe(() => {
		if (shown(store.state()).kind !== 'loading') openingSince = undefined;
		else openingSince ??= performance.now();
	});
	const mustWait = (): boolean =>
		isReadingOn(shown(store.state())) ||
		(openingSince !== undefined && performance.now() - openingSince < openingMs);
	const turnsPages = (): boolean =>
		shown(store.state()).kind === 'story' && !isTyping(store.state());
	return {
		mustWait,
		mayHurry: () => shown(store.state()).kind === 'story' && !mustWait(),
		turnsPages,
	};
}

function isReadingOn(screen: Screen): boolean {
	if (screen.kind !== 'story' || screen.content.beginningOf === undefined) return false;
	return screen.isReadingOn === true;
}
