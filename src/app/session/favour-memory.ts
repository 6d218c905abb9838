import {setFlagsFromString} from 'node:v8';

let holders = 0;

/**
 * Keeps the memory small, at some cost of speed, until the function that it gives is called. To load
 * very much leaves so much behind that the heap grows far beyond what is needed; the keys of a reader
 * leave little.
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
const many = 1_000_000;

/** The same while a text of so many characters is read or set; nothing for most. */
export function favourMemoryFor(characters: number): () => void {
	return characters >= many ? favourMemory() : () => undefined;
}
