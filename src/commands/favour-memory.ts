import {setFlagsFromString} from 'node:v8';

/** Stories from which on a shelf is a large one. */
const many = 20_000;
let isFavoured = false;

/**
 * Keeps the memory small for a large shelf: loading the heads of 100,000 stories leaves so much
 * behind that the heap grows to 400 MB where 200 are enough. It costs a part of the speed.
 */
export function favourMemory(stories: number): void {
	if (isFavoured || stories < many) return;
	isFavoured = true;
	setFlagsFromString('--optimize-for-size');
}

/** The opposite, once there is no more to load: the keys of a reader leave little behind. */
export function favourSpeed(): void {
	if (!isFavoured) return;
	isFavoured = false;
	setFlagsFromString('--no-optimize-for-size');
}
