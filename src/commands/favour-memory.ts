import {setFlagsFromString} from 'node:v8';

let holders = 0;

/**
 * Keeps the memory small, at some cost of speed, until the function that it gives is called. To load
 * very much leaves so much behind that the heap grows to twice of what is needed: to 400 MB for the
 * heads of 100,000 stories. Reading so many files takes about twice as long by it, which a reader who has
 * Home before him may wait for, and `list` may not. The keys of a reader leave little.
 */
export function favourMemory(): () => void {
	if (holders++ === 0) setFlagsFromString('--optimize-for-size');
	let isHeld = true;
	return () => {
		if (isHeld && --holders === 0) setFlagsFromString('--no-optimize-for-size');
		isHeld = false;
	};
}

/** Characters of a text (UTF-16 units) from which on it leaves much behind. */
const longText = 1_000_000;
/** Stories from which on a shelf does. */
const largeShelf = 20_000;

/** The same while a text of so many characters is read or set; nothing for most. */
export function favourMemoryFor(characters: number): () => void {
	return characters >= longText ? favourMemory() : () => undefined;
}

/** The same for a shelf, once it is told that there are very many stories. */
export function weighShelf(): {
	readonly weigh: (stories: number) => void;
	readonly release: () => void;
} {
	let release: (() => void) | undefined;
	let isOver = false;
	return {
		weigh(stories) {
			if (stories >= largeShelf && !isOver) release ??= favourMemory();
		},
		release() {
			isOver = true;
			release?.();
		},
	};
}
