import {basename} from 'node:path';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {ForeignReader, ForeignStory} from '../../disk/folder/foreign.ts';
import {inScratchFolder} from '../../disk/storage/scratch-folder.ts';
import {guessBinary} from '../../import/guess-kind.ts';
import type {Imported, ImportedStory} from '../../import/imported.ts';

/** Reads books, saved pages and plain text in place as `dogear add` reads them; nothing is written. */
export const foreign: ForeignReader = {
	reads: path => (fileKindOf(path) ?? 'markdown') !== 'markdown',
	strangerIn(bytes) {
		const guess = guessBinary(bytes, '');
		return guess && 'what' in guess ? words.import.strangers[guess.what] : undefined;
	},
	async toStory(bytes, path) {
		try {
			const story = await importAsOne(bytes, path);
			return 'refused' in story ? story : await writeStory(story);
		} catch (error) {
			return {
				refused: words.shelf.unreadable(sanitiseLine(path), sanitiseLine(String(error))),
			};
		}
	},
};

/** The first pages of a long book as a story, and what part of its text they are. */
export interface BookBeginning {
	readonly markdown: string;
	readonly share: number;
}

/** Reads the first pages of a long book; undefined for all that is better read whole. */
export async function beginningOf(
	bytes: Uint8Array,
	path: string,
): Promise<BookBeginning | undefined> {
	const guess = guessBinary(bytes, basename(path));
	if (!guess || !('kind' in guess) || guess.kind !== 'epub') return undefined;
	const {importBeginning} = await import('../../import/epub/import-beginning.ts');
	const imported = await importBeginning(bytes, basename(path)).catch(() => undefined);
	const story = imported && asOne(imported, path);
	if (!story || 'refused' in story) return undefined;
	return {markdown: (await writeStory(story)).markdown, share: imported.share};
}

type AsOne = ImportedStory | {readonly refused: SafeText};

/** The page that was made last: at the end of its story it is asked for again. */
let last:
	| {readonly path: string; readonly bytes: Uint8Array; readonly made: Promise<AsOne>}
	| undefined;

/** Makes one story of the bytes of a file, or a sentence that says why that cannot be. */
export function importAsOne(bytes: Uint8Array, path: string): Promise<AsOne> {
	if (fileKindOf(path) === 'book') return makeAsOne(bytes, path);
	const isLast = last?.path === path && Buffer.compare(last.bytes, bytes) === 0;
	if (!last || !isLast) last = {path, bytes, made: makeAsOne(bytes, path)};
	return last.made;
}

async function makeAsOne(bytes: Uint8Array, path: string): Promise<AsOne> {
	const {importBytes} = await import('../../import/import-bytes.ts');
	const options = {name: basename(path), one: true, inScratchFolder};
	return asOne(await importBytes(bytes, options), path);
}

/** One story of all that was made of a file; of its doubts those that its reader has to know of. */
function asOne(imported: Imported, path: string): AsOne {
	const [first] = imported.stories;
	if (!first) return {refused: imported.refused ?? words.shelf.noText(sanitiseLine(path))};
	const {share} = words.import.doubts;
	const doubts = [...(first.doubts.includes(share) ? [share] : []), ...(imported.missing ?? [])];
	return {...(imported.stories.length === 1 ? first : join(first, imported)), doubts};
}

/** A story as the file that `dogear add` would write, and what is to be said of it. */
export async function writeStory(
	story: ImportedStory,
): Promise<Extract<ForeignStory, {markdown: string}>> {
	if (story.verbatim) return {markdown: await decodeText(story.verbatim)};
	const {storyFile} = await import('../../import/write/story-file.ts');
	return {markdown: storyFile(story, ''), notices: story.doubts};
}

/** A page of several stories is read in one go, each under its title. */
function join(first: ImportedStory, {stories}: Imported): ImportedStory {
	const body = stories.map(({title, body: text}) => `# ${title}\n\n${text}`).join('\n\n');
	// Their places are those in their own stories.
	const removed = stories.flatMap(each => each.removed.map(({at: _, ...block}) => block));
	return {...first, body: body as SafeText, removed};
}
