import type {StoryRecord} from './record.ts';

/**
 * Records in the order in which their stories were read, the last one first: by the store's own
 * numbers, so that a clock that is, or once was, wrong changes nothing; by the clock only what has no
 * number, or was given the same one on two machines; equal times by id.
 */
export function inOrderOfReading(records: Iterable<StoryRecord>): StoryRecord[] {
	return [...records].sort(
		(one, other) =>
			(other.logicalTime ?? 0) - (one.logicalTime ?? 0) ||
			other.at - one.at ||
			(one.id < other.id ? -1 : 1),
	);
}

/** The logical time of a record that is saved again and was not read now, where it has none. */
export const notOfNow = {logicalTime: 0} as const;

/**
 * The logical time of what happens after all that these records tell: one more than the highest
 * (Lamport, Time, Clocks, and the Ordering of Events in a Distributed System, 1978).
 */
export function nextLogicalTime(records: Iterable<StoryRecord>): number {
	let highest = 0;
	for (const {logicalTime = 0} of records) highest = Math.max(highest, logicalTime);
	return Math.min(highest + 1, Number.MAX_SAFE_INTEGER);
}
