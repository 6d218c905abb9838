import {unknownFields} from '../../core/progress/read-record.ts';
import type {Forgotten, StoryRecord, UnsavedRecord} from '../../core/progress/record.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {loadConf} from '../storage/conf-file.ts';
import type {Directories} from '../storage/directories.ts';
import {fileStamp} from '../storage/file-stamp.ts';
import {disk, type FileSystem} from '../storage/file-system.ts';
import {takeLock} from '../storage/lock.ts';
import {fold} from './fold.ts';
import {makeLedger} from './ledger.ts';
import {findPlaceFiles, listLeftovers} from './place-files.ts';
import {damageWords, openingWords, stuckWords, unfoldedWords, unsavedWords} from './place-words.ts';
import {type Places, readPlaces} from './read-places.ts';
import {repair, sweep} from './repair-places.ts';

/** Where a reader is in what they read, kept on disk. None of its functions ever throws. */
export interface PlaceStore {
	/** The record of each story by id; the same map as long as nothing has changed. */
	records(): ReadonlyMap<string, StoryRecord>;
	/**
	 * Saves a record; returned with the number it was given, and with what a later version has kept
	 * of the story. What the disk refuses stays here.
	 */
	save(record: UnsavedRecord): StoryRecord;
	/** Forgets a story; after `close` no file of the store names it any more. */
	forget(id: string): void;
	/** Reads what other windows have saved; two questions to the disk when there is nothing. */
	refresh(): void;
	/**
	 * Brings what was saved to the disk soon; to be called when a story is left. It is done by itself
	 * when no page was turned for two seconds.
	 */
	rest(): void;
	/** Brings what was saved to the disk and waits for it: before the program is stopped. */
	sync(): void;
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

/** How long a turned page, and leaving, may wait for another window. */
const patienceMs = {open: 100, save: 250, close: 2000};
/** Who has turned no page for so long is reading one. */
const restMs = 2000;
/** Bytes of a journal that is folded at a rest: about 2,000 pages. */
const longestJournal = 1_000_000;

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
	const ledger = makeLedger();
	let stamp = '';

	const notice = (words: SafeText): void => {
		if (!notices.includes(words)) {
			notices.push(words);
		}
	};

	const load = (): Places => {
		// Taken before the file is read: a change in between is then seen at the next refresh.
		stamp = fileStamp(fileSystem, snapshot.path);
		const places = readPlaces(files);
		ledger.isBlind = places.unreadable.length > 0;
		ledger.relearn(places.newest);
		return places;
	};

	const refresh = (): void => {
		try {
			const isReplaced = stamp !== fileStamp(fileSystem, snapshot.path);
			if (ledger.isBlind || isReplaced || journal.hasMoved()) {
				load();
			} else {
				ledger.learn(journal.readNew().entries);
			}
		} catch {
			load();
		}
	};

	const flush = (): void => {
		try {
			journal.append(ledger.unsaved());
			ledger.settle();
		} catch (error) {
			notice(unsavedWords(directories.state, error));
		}
	};

	const keep = <Kind extends StoryRecord | Forgotten>(
		id: string,
		at: number,
		make: (seq: number) => Kind,
	): Kind => {
		const lock = takeLock(files.lock, patienceMs.save);
		try {
			refresh();
			ledger.renumber();
			const entry = make(ledger.nextNumber(id, at));
			ledger.add(entry);
			flush();
			restSoon();
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
		const lock = takeLock(files.lock, patienceMs.open);
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

	const leave = (): void => {
		if (ledger.unsaved().length > 0) {
			flush();
		}

		loadConf();
		const lock = takeLock(files.lock, patienceMs.close);
		try {
			if (lock !== undefined) {
				fold({files, ledger, load, repairAll}, lock);
			}
		} finally {
			lock?.release();
		}
	};

	/** Folds a long journal; what cannot be done now is done at another rest, or when leaving. */
	const foldAtRest = (): void => {
		const lock = takeLock(files.lock, 0);
		try {
			if (lock !== undefined) {
				fold({files, ledger, load, repairAll}, lock);
			}
		} catch {
			// What was saved before is not lost: it is said when leaving, if it is still so then.
		} finally {
			lock?.release();
		}
	};

	const atRest = (): void => {
		journal.syncSoon();
		if (journal.length() > longestJournal) {
			// Loaded in a turn of its own: it takes as long as folding does.
			loadConf();
			setImmediate(foldAtRest).unref();
		}
	};

	let resting: NodeJS.Timeout | undefined;
	const restSoon = (): void => {
		clearTimeout(resting);
		resting = setTimeout(atRest, restMs).unref();
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
		rest: journal.syncSoon,
		sync: journal.sync,
		records: ledger.records,
		save: ({fraction, ...record}) =>
			keep(record.id, record.at, seq => ({
				...unknownFields(ledger.records().get(record.id) ?? {}),
				...record,
				// A story without a letter has no share that was read.
				fraction: Math.min(1, Math.max(0, fraction || 0)),
				logicalTime: record.logicalTime ?? ledger.nextLogicalTime(record.at),
				seq,
			})),
		forget(id) {
			if (ledger.has(id)) {
				const at = clock();
				keep(id, at, seq => ({id, isForgotten: true, at, seq}));
			}
		},
		close() {
			try {
				if (!load().isFolded || ledger.unsaved().length > 0) {
					leave();
				}
			} catch (error) {
				notice(unfoldedWords(snapshot.path, error));
			} finally {
				clearTimeout(resting);
				journal.sync();
				journal.close();
			}
		},
	};
}
