import {mergeInto, type Newest} from '../../core/progress/merge.ts';
import {type Entry, isUnknown} from '../../core/progress/record.ts';
import {errorCode} from '../storage/file-system.ts';
import {type JournalReading, readJournalFile} from './journal.ts';
import {listFolds, type PlaceFiles} from './place-files.ts';
import {fromSnapshot} from './snapshot.ts';

/** A file that is not what was written. */
export interface Damage {
	readonly path: string;
	/** What can be read in it and stands nowhere else. */
	readonly rescued: readonly Entry[];
}

/** All that the files say. */
export interface Places {
	/** The newest entry of each story. */
	readonly newest: Newest;
	readonly damage: readonly Damage[];
	/** Files that the disk does not give. */
	readonly unreadable: readonly string[];
	/** Whether a newer dogear has written here: nothing of it may be replaced. */
	readonly hasNewer: boolean;
	/** Whether the snapshot alone says all this. */
	readonly isFolded: boolean;
	readonly folds: readonly string[];
	/** Whether the second copy stands in for the snapshot. */
	readonly isFromCopy: boolean;
}

/**
 * Reads all files: journal first, then the journals being folded, the snapshot last. A window that
 * folds at the same time moves words in that direction only, so that in this order each is read at
 * least once. Never throws.
 */
export function readPlaces(files: PlaceFiles): Places {
	const newest: Newest = new Map();
	const journals = [tryJournal(files.journalPath, () => files.journal.readAll())];
	const folds = listFolds(files);
	for (const path of folds) {
		journals.push(tryJournal(path, () => readJournalFile(files.fileSystem, path)));
	}

	const snapshot = files.snapshot.read();
	for (const {reading} of journals) {
		mergeInto(newest, reading?.entries ?? []);
	}

	mergeInto(newest, fromSnapshot(snapshot.copy));
	const inSnapshot = fromSnapshot(snapshot.store);
	const isDamaged = snapshot.condition === 'damaged';
	// A damaged snapshot is believed only where nothing better is known.
	const taken = isDamaged
		? inSnapshot.filter(entry => isUnknown(entry) || !newest.has(entry.id))
		: inSnapshot;
	mergeInto(newest, taken);

	const damage = journals.flatMap(({path, reading, isNoFile}) =>
		isNoFile || (reading?.damaged ?? 0) > 0 ? [{path, rescued: reading?.entries ?? []}] : [],
	);
	const unreadable = [
		...journals.filter(({isUnreadable}) => isUnreadable).map(({path}) => path),
		...(snapshot.condition === 'unreadable' ? [files.snapshot.path] : []),
	];
	return {
		newest,
		damage: isDamaged ? [...damage, {path: files.snapshot.path, rescued: taken}] : damage,
		unreadable,
		hasNewer: snapshot.condition === 'newer' || journals.some(({reading}) => reading?.hasNewer),
		isFolded:
			folds.length === 0 &&
			journals[0]?.reading?.entries.length === 0 &&
			(snapshot.condition === 'good' || newest.size === 0),
		folds,
		isFromCopy: snapshot.copy !== undefined,
	};
}

interface ReadJournal {
	readonly path: string;
	readonly reading?: JournalReading;
	readonly isNoFile?: true;
	readonly isUnreadable?: true;
}

function tryJournal(path: string, read: () => JournalReading): ReadJournal {
	try {
		return {path, reading: read()};
	} catch (error) {
		switch (errorCode(error)) {
			// A journal being folded that is gone was folded: the snapshot has it.
			case 'ENOENT':
				return {path};
			case 'EISDIR':
				return {path, isNoFile: true};
			default:
				return {path, isUnreadable: true};
		}
	}
}
