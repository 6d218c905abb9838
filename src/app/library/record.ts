import type {Removed} from '../../core/collection/removed.ts';

/** A block that the reader took back. */
export interface TakenBack extends Pick<Removed, 'rule' | 'text'> {
	/** Its number among all blocks that were left out when the story was made, from 0. */
	readonly index: number;
}

/** What is kept of a story that was added, beside the library. */
export interface AddedRecord {
	/** A plain name: the record's file is called after it. */
	readonly id: string;
	/** Relative to the library, with `/`. */
	readonly file: string;
	readonly title: string;
	readonly guid?: string;
	/** Of the text as it was made. */
	readonly fingerprint: string;
	/** SHA-256 of the file as it was written: a file with another one was edited. */
	readonly written: string;
	/** The name of the file among the originals that the raw original is, or is in: a plain name. */
	readonly original: string;
	/** What the original was called. */
	readonly name: string;
	readonly removed: readonly Removed[];
	/** What the reader took back into the story. */
	readonly takenBack?: readonly TakenBack[];
	/** How much was known of the story beside its text; absent in older records. */
	readonly facts?: number;
	/** The folder of the followed site that it is from: its records are kept in one list. */
	readonly site?: string;
	/** When the site says that it was modified: compared, never parsed. */
	readonly modified?: string;
	/** What the site told of it last, by its SHA-256. */
	readonly told?: string;
	/** SHA-256 of a file that is being written in its place: who wrote it may have been killed. */
	readonly writing?: string;
}

/** Whether a file with this SHA-256 is as it was written, and not edited by the reader. */
export function isOurs({written, writing}: AddedRecord, now: string): boolean {
	return now === written || now === writing;
}

/** Whoever sends a library could name files outside of it in a record: such a one is none. */
export function isRecord(value: unknown): value is AddedRecord {
	const fields = (value ?? {}) as Record<string, unknown>;
	const {id, file, title, written, fingerprint, original, removed, takenBack = []} = fields;
	const isText = [title, written, fingerprint].every(each => typeof each === 'string');
	const isShown = Array.isArray(removed) && removed.every(isRemoved);
	const isTold = Array.isArray(takenBack) && takenBack.every(isTakenBack);
	return isText && isInside(file) && isPlainName(id) && isPlainName(original) && isShown && isTold;
}

function isRemoved(value: unknown): value is Removed {
	const {line, rule, text, at = 0} = (value ?? {}) as Record<string, unknown>;
	const areNumbers = Number.isFinite(line) && Number.isInteger(at);
	return areNumbers && typeof rule === 'string' && typeof text === 'string';
}

function isTakenBack(value: unknown): value is TakenBack {
	const {index, rule, text} = (value ?? {}) as Record<string, unknown>;
	return Number.isInteger(index) && typeof rule === 'string' && typeof text === 'string';
}

/** Whether a value is the path of a file below a folder. */
function isInside(value: unknown): boolean {
	return typeof value === 'string' && value.split('/').every(isPlainName);
}

/** Whether a value names a file in a folder, and nothing hidden, above or below it. */
export function isPlainName(value: unknown): value is string {
	return typeof value === 'string' && /^[^./\\\0][^/\\\0]*$/.test(value);
}
