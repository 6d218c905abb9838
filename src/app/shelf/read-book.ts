import {Worker} from 'node:worker_threads';
import type {StoryRecord} from '../../core/progress/record.ts';
import {parseStory, type StoryFile} from '../../core/story-format/parse-story.ts';
import type {ForeignReader, ForeignStory} from '../../disk/folder/foreign.ts';
import {threadFiles} from '../threads/thread-files.ts';
import type {KeptBooks} from './kept-books.ts';
import {beginningOf, foreign} from './read-foreign.ts';
import type {BroughtText} from './story-text.ts';

/** What the thread is given that reads a whole book. */
export interface BookTask {
	readonly bytes: Uint8Array;
	readonly path: string;
}

/** Reads files as `foreign` does, and a book that is not kept yet as far as its first pages need. */
export interface BookOpening {
	readonly reader: ForeignReader;
	/** What part of the text was read, where it was only the beginning. */
	readonly share: () => number | undefined;
	/** Reads the whole of a story of which only the beginning was read. */
	readonly readWhole: (beginning: StoryFile) => Promise<BroughtText>;
}

/** Reads files as `foreign` does, but for books that are kept. */
export function findingReader(kept: KeptBooks): ForeignReader {
	return {
		...foreign,
		async toStory(bytes, path) {
			return (await kept.find(bytes, path)) ?? foreign.toStory(bytes, path);
		},
	};
}

/** The same, and keeps what it reads. */
export function keepingReader(kept: KeptBooks): ForeignReader {
	return {
		...foreign,
		async toStory(bytes, path) {
			const made = await kept.find(bytes, path);
			if (made) return made;
			return keep(kept, {bytes, path}, await foreign.toStory(bytes, path));
		},
	};
}

/** Begins to open a file that may be a book. */
export function openBook(kept: KeptBooks): BookOpening {
	const whole = keepingReader(kept);
	let cut: (BookTask & {readonly share: number}) | undefined;
	return {
		reader: {
			...foreign,
			async toStory(bytes, path) {
				const known = await kept.find(bytes, path);
				const beginning = known === undefined ? await beginningOf(bytes, path) : undefined;
				if (!beginning) return whole.toStory(bytes, path);
				cut = {bytes, path, share: beginning.share};
				return {markdown: beginning.markdown};
			},
		},
		share: () => cut?.share,
		async readWhole(beginning) {
			const read = cut && (await readInThread(kept, cut));
			if (!read) return {whole: beginning};
			if ('refused' in read) return {whole: beginning, refused: read.refused};
			const {path, relativePath} = beginning.head;
			const {markdown, notices = []} = read;
			return {whole: {...(await parseStory(markdown, {path, relativePath})), notices}};
		},
	};
}

/** A book that may be one of these, read before: then its place is looked for in the whole. */
export function mayBeKnown(
	{head: {id, title}}: StoryFile,
	records: ReadonlyMap<string, StoryRecord>,
): boolean {
	return records.has(id) || [...records.values()].some(record => record.title === title);
}

/** The screen goes on answering keys meanwhile, and who leaves does not wait for it. */
async function readInThread(kept: KeptBooks, task: BookTask): Promise<ForeignStory> {
	const story = await askThread(task).catch(() => foreign.toStory(task.bytes, task.path));
	return keep(kept, task, story);
}

/** Rejects where no thread may be started, and when it ends without an answer. */
function askThread(task: BookTask): Promise<ForeignStory> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(threadFiles.readBook, {workerData: task});
		worker.unref();
		worker.on('message', resolve);
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('The thread has ended.')));
	});
}

async function keep(
	kept: KeptBooks,
	{bytes, path}: BookTask,
	story: ForeignStory,
): Promise<ForeignStory> {
	if ('markdown' in story) await kept.keep(bytes, path, story);
	return story;
}
