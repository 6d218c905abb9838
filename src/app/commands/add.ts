import {resolve} from 'node:path';
import process from 'node:process';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {inScratchFolder} from '../../disk/storage/scratch-folder.ts';
import {importBytes} from '../../import/import-bytes.ts';
import type {Imported} from '../../import/imported.ts';
import type {AddWords} from '../command-line/request.ts';
import {gather, readSource, type Source, sourceName} from '../library/gather.ts';
import type {PlannedStory} from '../library/plan.ts';
import type {AddedRecord} from '../library/record.ts';
import {readAdded, readShelf, type Shelf, tidy, withStories} from '../library/shelf.ts';
import {takeTurn} from '../library/turn.ts';
import {findRecord, undo} from '../library/undo.ts';
import {whyNotAdded} from '../library/why-not-added.ts';
import {planOriginal, writeStories} from '../library/write-stories.ts';
import {type Progress, progressBar} from './add-progress.ts';
import {describeStory, reportStory} from './add-report.ts';
import {writeJson} from './write-json.ts';

/** Where `dogear add` reads and writes. */
export interface AddContext {
	/** The reader's library, where no other folder is named. */
	readonly library: string;
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
export function addCommand(options: AddWords, context: AddContext): Promise<number> {
	const library = options.to === undefined ? context.library : resolve(options.to);
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
	{isJson}: AddWords,
	{write, notice}: AddContext,
): number {
	if (isJson) write(writeJson({removed}));
	else
		for (const {line, rule, text} of removed)
			write(sanitise(`${String(line).padStart(5)}  ${rule.padEnd(15)}  ${text}\n`));
	if (removed.length === 0) notice(words.add.nothingLeftOut(sanitiseLine(title)));
	return 0;
}

async function takeAway(
	record: AddedRecord,
	library: string,
	{write, notice}: AddContext,
): Promise<number> {
	const refusal = await takeTurn(library, async () => undo(library, record)).catch(error =>
		words.add.notTakenAway(sanitiseLine(record.title), whyNotAdded(error)),
	);
	if (refusal !== undefined) notice(refusal);
	else write(`${words.add.tookAway(sanitiseLine(record.title), sanitiseLine(record.file))}\n`);
	return refusal === undefined ? 0 : 1;
}

async function add(options: AddWords, context: AddContext, library: string): Promise<number> {
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
		const missing: SafeText[] = [];
		const added = await addSource(source, options, {shelf, input, onProgress, missing});
		onProgress(1);
		done += weigh(source);
		if (added.refused !== undefined) notice(added.refused);
		for (const sentence of missing) notice(sentence);
		hasFailed ||= added.refused !== undefined;
		shelf = added.shelf;
		reports.push(...added.planned);
		if (!options.isJson)
			for (const planned of added.planned) write(`${describeStory(planned, options.isDryRun)}\n`);
	}

	progress.end();
	if (options.isJson)
		write(writeJson({stories: reports.map(planned => reportStory(planned, library))}));
	return hasFailed ? 1 : 0;
}

/** Bytes, for the bar; standard input has no size that is known before. */
function weigh({size}: Source): number {
	return Math.max(size, 1);
}

/** The part of the work on a source that reading it is; writing its stories is the rest. */
const readingShare = 0.6;

interface Place {
	readonly shelf: Shelf;
	readonly input: AsyncIterable<Uint8Array>;
	/** Told how much of this source is done, 0 to 1. */
	readonly onProgress: (fraction: number) => void;
	/** Sentences on what of a source could not be had. */
	readonly missing: SafeText[];
}

interface Added {
	readonly planned: readonly PlannedStory[];
	/** What is known of the library after it. */
	readonly shelf: Shelf;
	readonly refused?: SafeText;
}

async function addSource(
	source: Source,
	options: AddWords,
	{shelf, input, onProgress, missing}: Place,
): Promise<Added> {
	const name = sanitiseLine(source.path);
	try {
		const bytes = await readSource(source, input);
		const file = sourceName(source);
		const {
			stories,
			refused,
			missing: unread = [],
			kept = bytes,
		} = await importSource({name: file, bytes}, options, part => onProgress(part * readingShare));
		const original = {name: file, bytes: kept, mode: source.mode};
		if (refused !== undefined) return {planned: [], shelf, refused};
		missing.push(...unread);
		if (options.isDryRun) {
			const planned = planOriginal(stories, original, shelf);
			return {planned, shelf: withStories(shelf, planned, shelf.turn)};
		}

		return await takeTurn(shelf.library, async turn => {
			const now = turn.before === shelf.turn ? shelf : await readShelf(shelf.library);
			tidy(now);
			const planned = planOriginal(stories, original, now);
			const written = writeStories(planned, original, shelf.library, part =>
				onProgress(readingShare + part * (1 - readingShare)),
			);
			return {planned: written, shelf: withStories(now, written, turn.mine)};
		});
	} catch (error) {
		return {planned: [], shelf, refused: words.add.failed(name, whyNotAdded(error))};
	}
}

function importSource(
	{name, bytes}: {readonly name: string; readonly bytes: Uint8Array},
	{as, isOne, isKeepAll}: AddWords,
	onProgress: (fraction: number) => void,
): Promise<Imported> {
	const asked = as === undefined ? {} : {as};
	const options = {name, one: isOne, keepAll: isKeepAll, onProgress, inScratchFolder};
	return importBytes(bytes, {...options, ...asked});
}
