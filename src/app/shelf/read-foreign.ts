import {basename} from 'node:path';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import {nothing, type SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {ForeignReader, ForeignStory} from '../../disk/folder/foreign.ts';
import {inScratchFolder} from '../../disk/storage/scratch-folder.ts';
import {guessBinary} from '../../import/guess-kind.ts';
import type {Imported} from '../../import/imported.ts';

/** Reads books, saved pages and plain text in place as `dogear add` reads them; nothing is written. */
export const foreign: ForeignReader = {
	reads: path => (fileKindOf(path) ?? 'markdown') !== 'markdown',
	strangerIn(bytes) {
		const guess = guessBinary(bytes, '');
		return guess && 'what' in guess ? words.import.strangers[guess.what] : undefined;
	},
	async toStory(bytes, path) {
		try {
			return await importAsOne(bytes, path);
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
	const written = imported && (await writeAsOne(imported, path));
	if (!written || 'refused' in written) return undefined;
	return {markdown: written.markdown, share: imported.share};
}

async function importAsOne(bytes: Uint8Array, path: string): Promise<ForeignStory> {
	const {importBytes} = await import('../../import/import-bytes.ts');
	const options = {name: basename(path), one: true, inScratchFolder};
	return writeAsOne(await importBytes(bytes, options), path);
}

async function writeAsOne(imported: Imported, path: string): Promise<ForeignStory> {
	const [first] = imported.stories;
	if (!first) return {refused: imported.refused ?? words.shelf.noText(sanitiseLine(path))};
	if (first.verbatim) return {markdown: await decodeText(first.verbatim)};
	const {storyFile} = await import('../../import/write/story-file.ts');
	return {markdown: storyFile({...first, body: joinBodies(imported)}, '')};
}

/** A page of several stories is read in one go, each under its title. */
function joinBodies({stories}: Imported): SafeText {
	const [first, ...others] = stories;
	if (others.length === 0) return first?.body ?? nothing;
	return stories.map(({title, body}) => `# ${title}\n\n${body}`).join('\n\n') as SafeText;
}
