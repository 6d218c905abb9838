import {removeQuietly} from '../storage/file-system.ts';
import type {Lock} from '../storage/lock.ts';
import {readJournalFile} from './journal.ts';
import type {Ledger} from './ledger.ts';
import {moveJournal, type PlaceFiles} from './place-files.ts';
import type {Places} from './read-places.ts';
import {toSnapshot} from './snapshot.ts';

/** What folding the journal into the snapshot works with. */
export interface Folding {
	readonly files: PlaceFiles;
	readonly ledger: Ledger;
	/** Reads all files into the ledger. */
	readonly load: () => Places;
	/** Puts damaged files aside; false when one of them had to stay. */
	readonly repairAll: (places: Places) => boolean;
}

/**
 * Folds the journal into the snapshot, so that the snapshot alone says all. Nothing is removed before
 * the snapshot was read back whole; files that are not ours to replace stay. Throws what the disk
 * throws.
 */
export function fold(folding: Folding, lock: Lock): void {
	const {files, ledger} = folding;
	const places = loadToFold(folding);
	if (places === undefined || (places.isFolded && ledger.unsaved().length === 0)) {
		return;
	}

	const folds = gather(folding, places.folds);
	ledger.renumber();
	// A window that was stopped for a minute has lost the lock, and others have gone on.
	if (!lock.isMine()) {
		return;
	}

	files.snapshot.write(toSnapshot(ledger.toFold()));
	ledger.settle();
	for (const path of lock.isMine() ? folds : []) {
		removeQuietly(files.fileSystem, path);
	}
}

/** Reads all under the lock; undefined when the files are not ours to replace. */
function loadToFold({load, repairAll}: Folding): Places | undefined {
	let places = load();
	if (places.damage.length > 0 && repairAll(places)) {
		places = load();
	}

	return places.hasNewer || places.unreadable.length > 0 || places.damage.length > 0
		? undefined
		: places;
}

/** Moves the journal away; returns all journals that are to be folded into the snapshot. */
function gather({files, ledger}: Folding, folds: readonly string[]): readonly string[] {
	const moved = moveJournal(files);
	if (moved === undefined) {
		return folds;
	}

	// Read again: a window without the lock may have appended to it before it was moved. Whoever
	// appends to it from now on sees that it was moved, and appends to the new one as well.
	ledger.learn(readJournalFile(files.fileSystem, moved).entries);
	return [...folds, moved];
}
