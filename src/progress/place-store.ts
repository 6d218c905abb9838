import type {SafeText} from '../text/safe-text.ts';
import {loadConf} from './conf-file.ts';
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
	/** What the disk says: of each story the newest. */
	let saved = new Map<string, Entry>();
	/** What it has not taken yet. */
	const unsaved = new Map<string, Entry>();
	let records: ReadonlyMap<string, StoryRecord> | undefined;
	let signature = '';
	/** Whether a file cannot be read, so that the highest numbers are not known. */
	let isBlind = false;

	const notice = (words: SafeText): void => {
		if (!notices.includes(words)) {
			notices.push(words);
		}
	};

	const know = (entries: Iterable<Entry>): void => {
		if (mergeInto(saved, entries)) {
			records = undefined;
		}
	};

	const load = (): Places => {
		// Taken before the file is read: a change in between is then seen at the next refresh.
		signature = fileSignature(fileSystem, snapshot.path);
		const places = readPlaces(files);
		isBlind = places.unreadable.length > 0;
		if (!isSame(places.newest, saved)) {
			saved = places.newest;
			records = undefined;
		}

		return places;
	};

	const refresh = (): void => {
		try {
			const isReplaced = signature !== fileSignature(fileSystem, snapshot.path);
			if (isBlind || isReplaced || journal.hasMoved()) {
				load();
			} else {
				know(journal.readNew().entries);
			}
		} catch {
			load();
		}
	};

	/**
	 * The number of a story's next entry: one more than its highest. While a file cannot be read the
	 * highest is not known; then the time is the number, which is higher than any count of saves, so
	 * that the file does not win when it can be read again.
	 */
	const nextNumber = (id: string, at: number): number =>
		Math.max((saved.get(id)?.seq ?? 0) + 1, isBlind ? Math.floor(at) : 1);

	/**
	 * Numbers again what the disk had refused, now that other windows may have saved: what they have
	 * read later stays.
	 */
	const renumber = (): void => {
		for (const [id, entry] of unsaved) {
			if ((saved.get(id)?.at ?? 0) > entry.at) {
				unsaved.delete(id);
				records = undefined;
			} else {
				unsaved.set(id, {...entry, seq: nextNumber(id, entry.at)});
			}
		}
	};

	const flush = (): void => {
		if (unsaved.size === 0) {
			return;
		}

		try {
			journal.append(unsaved.values());
			know(unsaved.values());
			unsaved.clear();
		} catch (error) {
			notice(unsavedWords(directories.state, error));
		}
	};

	const keep = <Kind extends Entry>(id: string, at: number, make: (seq: number) => Kind): Kind => {
		const lock = takeLock(files.lock, patience.save);
		try {
			refresh();
			unsaved.delete(id);
			renumber();
			const entry = make(nextNumber(id, at));
			unsaved.set(id, entry);
			records = undefined;
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

		renumber();
		know(unsaved.values());
		snapshot.write(toSnapshot(recordsOf(saved.values())));
		unsaved.clear();
		if (lock.isMine()) {
			for (const path of moved === undefined ? places.folds : [...places.folds, moved]) {
				removeQuietly(fileSystem, path);
			}
		}
	};

	const leave = (): void => {
		flush();
		loadConf();
		const lock = takeLock(files.lock, patience.close);
		try {
			if (lock !== undefined) {
				fold(lock);
			}
		} finally {
			lock?.release();
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
			records ??= new Map(
				recordsOf(new Map([...saved, ...unsaved]).values()).map(record => [record.id, record]),
			);
			return records;
		},
		save: record => keep(record.id, record.at, seq => ({...record, seq})),
		forget(id) {
			if (saved.has(id) || unsaved.has(id)) {
				const at = clock();
				keep(id, at, seq => ({id, isForgotten: true, at, seq}));
			}
		},
		close() {
			try {
				if (!load().isFolded || unsaved.size > 0) {
					leave();
				}
			} catch (error) {
				notice(unfoldedWords(snapshot.path, error));
			} finally {
				journal.close();
			}
		},
	};
}
