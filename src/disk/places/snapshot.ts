import {readEntry} from '../../core/progress/read-record.ts';
import type {Entry} from '../../core/progress/record.ts';
import type {Store} from '../storage/conf-file.ts';
import {checksum} from './journal-line.ts';

const version = 1;

/**
 * The store that holds all that lasts: a version, the entries in a list (as keys of an object, ids such
 * as `__proto__` would be lost), and the CRC-32 of the list's JSON, for a flipped bit in a number is
 * still good JSON.
 */
export function toSnapshot(places: readonly Entry[]): Store {
	return {version, checksum: checksum(JSON.stringify(places)), places};
}

/** Judges a store: whether it is what was written, and by which version. */
export function judgeSnapshot(store: Store): 'good' | 'damaged' | 'newer' {
	if (typeof store.version === 'number' && store.version > version) {
		return 'newer';
	}

	const {places} = store;
	return store.version === version &&
		Array.isArray(places) &&
		checksum(JSON.stringify(places)) === store.checksum
		? 'good'
		: 'damaged';
}

/** The entries of a store, as many as can be read. */
export function fromSnapshot(store: Store | undefined): Entry[] {
	const places = store?.places;
	return Array.isArray(places) ? places.map(readEntry).filter(entry => entry !== undefined) : [];
}
