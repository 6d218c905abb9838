import {isSame, lasting, mergeInto, type Newest} from '../../core/progress/merge.ts';
import {nextLogicalTime} from '../../core/progress/reading-order.ts';
import {
	type Entry,
	type Forgotten,
	isRecord,
	isUnknown,
	type StoryRecord,
	type UnknownEntry,
} from '../../core/progress/record.ts';

/** What a window itself has to say of a story. */
type OwnEntry = StoryRecord | Forgotten;

/** What one window knows: what the disk says, and what the disk has not taken yet. */
export interface Ledger {
	/** The same map as long as nothing has changed. */
	records(): ReadonlyMap<string, StoryRecord>;
	/** All that the disk would say if it had taken everything; forgotten stories are left out. */
	toFold(): Array<StoryRecord | UnknownEntry>;
	has(id: string): boolean;
	/** What the disk has not taken yet, of each story only the newest. */
	unsaved(): OwnEntry[];
	/** Adds what was read from the disk. */
	learn(entries: Iterable<Entry>): void;
	/** Puts all that the disk says in place of what it said before. */
	relearn(newest: Newest): void;
	/** Adds an entry of this window, with its number. */
	add(entry: OwnEntry): void;
	/** Notes that the disk has taken everything. */
	settle(): void;
	/** The number of a story's next entry; `at` is its time, for a ledger that is blind. */
	nextNumber(id: string, at: number): number;
	/** The logical time of what is read now; `at` is its time, for a ledger that is blind. */
	nextLogicalTime(at: number): number;
	/** Numbers again what the disk had refused, now that it is known what other windows saved. */
	renumber(): void;
	/** Whether a file cannot be read, so that the highest numbers are not known. */
	isBlind: boolean;
}

/** Makes a ledger in which nothing is written. */
export function makeLedger(): Ledger {
	let saved: Newest = new Map();
	const unsaved = new Map<string, OwnEntry>();
	/** The number that the disk said of a story when its unsaved entry was made. */
	/** What the disk says of a story. */
	const savedOf = (id: string): OwnEntry | undefined => {
		const entry = saved.get(id);
		return entry === undefined || isUnknown(entry) ? undefined : entry;
	};
	let records: ReadonlyMap<string, StoryRecord> | undefined;
	/**
	 * The next number is one more than the highest. A blind ledger does not know the highest; it takes
	 * the time, which is higher than any count of saves, or a file that can be read again would win.
	 */
	const orTime = (next: number, at: number): number =>
		ledger.isBlind ? Math.max(next, Math.floor(at)) : next;

	const ledger: Ledger = {
		isBlind: false,
		records() {
			records ??= new Map(
				ledger
					.toFold()
					.filter(isRecord)
					.map(record => [record.id, record]),
			);
			return records;
		},
		toFold: () => lasting(new Map<string, Entry>([...saved, ...unsaved]).values()),
		has: id => saved.has(id) || unsaved.has(id),
		unsaved: () => [...unsaved.values()],
		learn(entries) {
			if (mergeInto(saved, entries)) {
				records = undefined;
			}
		},
		relearn(newest) {
			if (!isSame(newest, saved)) {
				saved = newest;
				records = undefined;
			}
		},
		add(entry) {
			unsaved.set(entry.id, entry);
			// At every turned page: copied, for made anew it would be folded from all entries again.
			const changed = new Map(ledger.records());
			changed.delete(entry.id);
			records = isRecord(entry) ? changed.set(entry.id, entry) : changed;
		},
		settle() {
			mergeInto(saved, unsaved.values());
			unsaved.clear();
		},
		nextNumber(id, at) {
			return orTime((savedOf(id)?.seq ?? 0) + 1, at);
		},
		nextLogicalTime: at => orTime(nextLogicalTime(ledger.records().values()), at),
		renumber() {
			for (const [id, entry] of unsaved) {
				const {seq, at} = savedOf(id) ?? {seq: 0, at: 0};
				if (seq >= entry.seq && at > entry.at) {
					// Another window has read on since: its place stays. What was saved before stands for
					// no later reading, whatever the clock said then.
					unsaved.delete(id);
					records = undefined;
				} else {
					unsaved.set(id, {...entry, seq: ledger.nextNumber(id, entry.at)});
				}
			}
		},
	};
	return ledger;
}
