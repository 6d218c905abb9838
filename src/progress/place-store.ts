import type {SafeText} from '../text/safe-text.ts';
import type {Directories} from './directories.ts';
import {disk, type FileSystem, fileSignature, removeQuietly} from './file-system.ts';
import {type Lock, takeLock} from './lock.ts';
import {isSame, mergeInto, recordsOf} from './merge.ts';
import {findPlaceFiles, listLeftovers, moveJournal} from './place-files.ts';
import {damageWords, openingWords, stuckWords, unfoldedWords, unsavedWords} from './place-words.ts';
import {type Places, readPlaces} from './read-places.ts';
import type {Entry, StoryRecord, UnsavedRecord} from './record.ts';
import {repair, sweep} from './repair-places.ts';
import {toSnapshot} from './snapshot.ts';

/** Where a reader is in what they read, kept on disk. None of its functions ever throws. */
export interface PlaceStore {
	/** The record of each story by id; the same map as long as nothing has changed. */
	records(): ReadonlyMap<string, StoryRecord>;
	/** Saves a record; returned with the number it was given. What the disk refuses stays here. */
	save(record: UnsavedRecord): StoryRecord;
	/** Forgets a story; after `close` no file of the store names it any more. */
	forget(id: string): void;
	/** Reads what other windows have saved; two questions to the disk when there is nothing. */
	refresh(): void;
	/** Folds the journal into the snapshot, so that the conf file alone restores every place. */
	close(): void;
	/** Quiet words for the reader, oldest first; each is said once. */
	readonly notices: readonly SafeText[];
}

/** What a store of places needs. */
export interface PlaceStoreOptions {
	readonly directories: Directories;
	/** Milliseconds since the epoch. */
	readonly clock: () => number;
	/** The real disk, unless a test hands in one with faults. */
	readonly fileSystem?: FileSystem;
}

/** How long (milliseconds) a turned page, and leaving, may wait for another window. */
const patience = {open: 100, save: 250, close: 2000};

/**
 * Opens the places. Saves go to a journal that all windows append to; a clean end folds it into the
 * snapshot. No folder is made before something is saved.
 */
export function openPlaceStore({
	directories,
	clock,
	fileSystem = disk,
}: PlaceStoreOptions): PlaceStore {
	const files = findPlaceFiles(directories, fileSystem);
	const {journal, snapshot} = files;
	const notices: SafeText[] = [];
	let newest = new Map<string, Entry>();
	let records: ReadonlyMap<string, StoryRecord> | undefined;
	let signature = '';
	/** What the disk has refused so far; of each story only the newest. */
	const unsaved = new Map<string, Entry>();

	const notice = (words: SafeText): void => {
		if (!notices.includes(words)) {
			notices.push(words);
		}
	};

	const know = (entries: Iterable<Entry>): void => {
		if (mergeInto(newest, entries)) {
			records = undefined;
		}
	};

	const load = (): Places => {
		// Taken before the file is read: a change in between is then seen at the next refresh.
		signature = fileSignature(fileSystem, snapshot.path);
		const places = readPlaces(files);
		const known = new Map(places.newest);
		mergeInto(known, unsaved.values());
		if (!isSame(known, newest)) {
			newest = known;
			records = undefined;
		}

		return places;
	};

	const refresh = (): void => {
		try {
			if (journal.hasMoved() || fileSignature(fileSystem, snapshot.path) !== signature) {
				load();
			} else {
				know(journal.readNew().entries);
			}
		} catch {
			// What is known is enough to read on; the next refresh asks again.
		}
	};

	const flush = (): void => {
		if (unsaved.size === 0) {
			return;
		}

		try {
			journal.append(unsaved.values());
			unsaved.clear();
		} catch (error) {
			notice(unsavedWords(directories.state, error));
		}
	};

	const keep = <Kind extends Entry>(make: (seq: number) => Kind, id: string): Kind => {
		const lock = takeLock(files.lock, patience.save);
		try {
			refresh();
			const entry = make((newest.get(id)?.seq ?? 0) + 1);
			unsaved.set(id, entry);
			know([entry]);
			flush();
			return entry;
		} finally {
			lock?.release();
		}
	};

	/** Puts damaged files aside; false when one of them had to stay. */
	const repairAll = (places: Places): boolean => {
		for (const damage of places.damage) {
			try {
				notice(damageWords(damage.path, repair(files, damage, clock()), places.isFromCopy));
			} catch (error) {
				notice(stuckWords(damage.path, error));
				return false;
			}
		}

		return true;
	};

	/** Clears up after a crash; left to the next start while another window holds the lock. */
	const tidy = (): void => {
		const lock = takeLock(files.lock, patience.open);
		if (lock === undefined) {
			return;
		}

		try {
			sweep(files);
			// Read again: another window may have repaired it while the lock was waited for.
			if (repairAll(load())) {
				load();
			}
		} finally {
			lock.release();
		}
	};

	/** Reads all under the lock; undefined when the files are not ours to replace. */
	const loadToFold = (): Places | undefined => {
		let places = load();
		if (places.damage.length > 0 && repairAll(places)) {
			places = load();
		}

		return places.hasNewer || places.unreadable.length > 0 || places.damage.length > 0
			? undefined
			: places;
	};

	/** Throws what the disk throws. Nothing is removed before the snapshot was read back whole. */
	const fold = (lock: Lock): void => {
		const places = loadToFold();
		if (places === undefined || (places.isFolded && unsaved.size === 0)) {
			return;
		}

		const moved = moveJournal(files);
		// What a window without the lock appended between the reading and the moving.
		know(journal.readNew().entries);
		if (!lock.isMine()) {
			return;
		}

		snapshot.write(toSnapshot(recordsOf(newest.values())));
		unsaved.clear();
		if (lock.isMine()) {
			for (const path of moved === undefined ? places.folds : [...places.folds, moved]) {
				removeQuietly(fileSystem, path);
			}
		}
	};

	const places = load();
	for (const words of openingWords(files, places)) {
		notice(words);
	}

	if (places.damage.length > 0 || listLeftovers(files).length > 0) {
		tidy();
	}

	return {
		notices,
		refresh,
		records() {
			records ??= new Map(recordsOf(newest.values()).map(record => [record.id, record]));
			return records;
		},
		save: record => keep(seq => ({...record, seq}), record.id),
		forget(id) {
			if (newest.has(id)) {
				keep(seq => ({id, isForgotten: true, at: clock(), seq}), id);
			}
		},
		close() {
			const lock = takeLock(files.lock, patience.close);
			try {
				flush();
				if (lock !== undefined) {
					fold(lock);
				}
			} catch (error) {
				notice(unfoldedWords(snapshot.path, error));
			} finally {
				lock?.release();
				journal.close();
			}
		},
	};
}
