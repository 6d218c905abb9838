import type {Reading} from './read-files.ts';

/** Stories that are worth to be shown before the others are known. */
const few = 50;
/** Milliseconds between two reports: each draws the screen anew. */
const intervalMs = 500;

/**
 * Tells of a reading now and then: first of a few files. Putting a collection together takes longer
 * the more there is of it, so that is worth it when there is twice as much as the last time, and not
 * shortly before the end.
 */
export function nowAndThen(
	tell: (reading: Reading, isMore: boolean) => void,
): (reading: Reading) => void {
	const began = performance.now();
	let [told, wanted] = [began, few];
	return reading => {
		const {count, left} = reading;
		const now = performance.now();
		const isFirst = wanted === few && count >= few;
		const rest = ((now - began) * left) / count;
		if ((!isFirst && now - told < intervalMs) || rest < intervalMs) return;
		const isMore = count >= wanted;
		if (isMore) wanted = count * 2;
		tell(reading, isMore);
		told = performance.now();
	};
}
