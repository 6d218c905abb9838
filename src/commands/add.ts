import {join, resolve} from 'node:path';
import process from 'node:process';
import {importBytes} from '../import/import-bytes.ts';
import type {Imported, Kind} from '../import/imported.ts';
import type {Directories} from '../progress/directories.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitise, sanitiseLine} from '../text/sanitise.ts';
import {gather, readSource, type Source, sourceName} from './add-gather.ts';
import {planOriginal, readAdded, readShelf, withStories, writeStories} from './add-library.ts';
import type {PlannedStory, Shelved} from './add-plan.ts';
import {type Progress, progressBar} from './add-progress.ts';
import type {AddedRecord} from './add-records.ts';
import {describeStory, reportStory} from './add-report.ts';
import {findRecord, undo} from './add-undo.ts';

/** What `dogear add` was asked for. */
export interface AddOptions {
	/** Files, folders, `-` for standard input. */
	readonly what: readonly string[];
	/** The folder to write into; the reader's library when there is none. */
	readonly to: string | undefined;
	/** What to read everything as, instead of guessing. */
	readonly as: Kind | undefined;
	/** One story of a book or a text of several chapters. */
	readonly isOne: boolean;
	/** Everything that stands on a page, instead of its story alone. */
	readonly isKeepAll: boolean;
	/** Says what it would make, and writes nothing. */
	readonly isDryRun: boolean;
	readonly isJson: boolean;
	/** A story whose removed blocks are to be shown. */
	readonly showRemoved: string | undefined;
	/** A story that is to be taken away again. */
	readonly undo: string | undefined;
}

/** Where `dogear add` reads and writes. */
export interface AddContext {
	readonly directories: Directories;
	/** To standard output. */
	readonly write: (text: string) => void;
	/** A sentence to standard error. */
	readonly notice: (sentence: SafeText) => void;
	/** Standard input, when another one is meant. */
	readonly input?: AsyncIterable<Uint8Array>;
	/** A bar on standard error, when nothing else is meant. */
	readonly progress?: Progress;
}

/**
 * `dogear add`: makes stories of what the reader has and writes them into a library. Returns the
 * exit code: 0, or 1 when something was refused, missing or could not be written.
 */
export function addCommand(options: AddOptions, context: AddContext): Promise<number> {
	const library =
		options.to === undefined ? join(context.directories.data, 'library') : resolve(options.to);
	if (options.showRemoved !== undefined)
		return withRecord(options.showRemoved, library, context, record =>
			showRemoved(record, options, context),
		);
	if (options.undo !== undefined)
		return withRecord(options.undo, library, context, record => takeAway(record, library, context));
	return add(options, context, library);
}

async function withRecord(
	story: string,
	library: string,
	{notice}: AddContext,
	act: (record: AddedRecord) => Promise<number> | number,
): Promise<number> {
	const record = findRecord(await readAdded(library), library, story);
	if (typeof record !== 'string') return act(record);
	notice(record);
	return 1;
}

function showRemoved(
	{removed, title}: AddedRecord,
	{isJson}: AddOptions,
	{write, notice}: AddContext,
): number {
	if (isJson) write(`${JSON.stringify(removed, undefined, 2)}\n`);
	else
		for (const {line, rule, text} of removed)
			write(sanitise(`${String(line).padStart(5)}  ${rule.padEnd(15)}  ${text}\n`));
	if (removed.length === 0) notice(safe`Nothing was left out of ${sanitiseLine(title)}.`);
	return 0;
}

async function takeAway(
	record: AddedRecord,
	library: string,
	{write, notice}: AddContext,
): Promise<number> {
	const refusal = await undo(library, record);
	if (refusal !== undefined) notice(refusal);
	else write(`Took away ${sanitiseLine(record.title)}: ${sanitiseLine(record.file)}\n`);
	return refusal === undefined ? 0 : 1;
}

async function add(options: AddOptions, context: AddContext, library: string): Promise<number> {
	const {write, notice, input = process.stdin} = context;
	const {sources, problems} = await gather(options.what);
	for (const problem of problems) notice(problem);
	const progress = context.progress ?? progressBar(process.stderr, () => performance.now());
	const reports: PlannedStory[] = [];
	let shelf = await readShelf(library);
	let hasFailed = problems.length > 0;
	const all = sources.reduce((sum, source) => sum + weigh(source), 0);
	let done = 0;
	for (const source of sources) {
		const onProgress = (part: number) => progress.step((done + part * weigh(source)) / all);
		const added = await addSource(source, options, {library, shelf, input, onProgress});
		onProgress(1);
		done += weigh(source);
		if (added.refused !== undefined) notice(added.refused);
		hasFailed ||= added.refused !== undefined;
		shelf = withStories(shelf, added.planned);
		reports.push(...added.planned);
		if (!options.isJson)
			for (const planned of added.planned) write(`${describeStory(planned, options.isDryRun)}\n`);
	}

	progress.end();
	if (options.isJson)
		write(
			`${JSON.stringify(
				reports.map(planned => reportStory(planned, library)),
				undefined,
				2,
			)}\n`,
		);
	return hasFailed ? 1 : 0;
}

/** Bytes, for the bar; standard input has no size that is known before. */
function weigh({size}: Source): number {
	return Math.max(size, 1);
}

/** The part of the work on a source that reading it is; writing its stories is the rest. */
const readingShare = 0.6;

interface Place {
	readonly library: string;
	readonly shelf: Shelved;
	readonly input: AsyncIterable<Uint8Array>;
	/** Told how much of this source is done, 0 to 1. */
	readonly onProgress: (fraction: number) => void;
}

interface Added {
	readonly planned: readonly PlannedStory[];
	readonly refused?: SafeText;
}

async function addSource(
	source: Source,
	options: AddOptions,
	{library, shelf, input, onProgress}: Place,
): Promise<Added> {
	const name = sanitiseLine(source.path);
	try {
		const bytes = await readSource(source, input);
		const original = {name: sourceName(source), bytes};
		const {stories, refused} = await importSource(original, options, part =>
			onProgress(part * readingShare),
		);
		if (refused !== undefined) return {planned: [], refused};
		const planned = planOriginal(stories, original, shelf);
		if (!options.isDryRun)
			await writeStories(planned, original, library, part =>
				onProgress(readingShare + part * (1 - readingShare)),
			);
		return {planned};
	} catch (error) {
		return {planned: [], refused: safe`${name} could not be added: ${inWords(error)}`};
	}
}

function importSource(
	{name, bytes}: {readonly name: string; readonly bytes: Uint8Array},
	{as, isOne, isKeepAll}: AddOptions,
	onProgress: (fraction: number) => void,
): Promise<Imported> {
	return importBytes(bytes, {
		name,
		one: isOne,
		keepAll: isKeepAll,
		onProgress,
		...(as !== undefined && {as}),
	});
}

const reasons: Readonly<Record<string, SafeText>> = {
	ENOSPC: safe`the disk is full.`,
	EROFS: safe`the disk is read-only.`,
	EACCES: safe`there is no permission; look at the rights of the file and of the library.`,
	EPERM: safe`there is no permission; look at the rights of the file and of the library.`,
	EISDIR: safe`it is a folder.`,
	ENOTDIR: safe`the library is not a folder; name another one with --to.`,
	EEXIST: safe`the library is not a folder; name another one with --to.`,
};

function inWords(error: unknown): SafeText {
	const {code = '', message} = error as NodeJS.ErrnoException;
	return reasons[code] ?? sanitiseLine(message);
}
