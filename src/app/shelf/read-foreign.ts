import {basename} from 'node:path';
import {parseStory, type StoryFile} from '../../core/story-format/parse-story.ts';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {binaryName} from '../../import/binary-kinds.ts';
import {guessBinary, guessText} from '../../import/guess-kind.ts';
import type {Imported} from '../../import/imported.ts';
import {readSource} from '../library/gather.ts';

const pageName = /\.(?:html?|xhtml|xht)$/i;
const plainName = /\.(?:txt|text)$/i;

/**
 * Whether a file is read as `dogear add` would read it: books and saved pages always, plain text
 * where it is not a story of a collection.
 */
export function isForeign(path: string, isOfCollection: boolean): boolean {
	return binaryName.test(path) || pageName.test(path) || (plainName.test(path) && !isOfCollection);
}

/** So many kinds of furniture make a copied page of what may be Markdown. */
const fewestKinds = 3;

/** Whether bytes that have no name are a book or a page rather than Markdown; `text` is decoded. */
export async function looksForeign(bytes: Uint8Array, text: string): Promise<boolean> {
	if (guessBinary(bytes, '-') !== undefined) return true;
	const kind = guessText(text, '-');
	if (kind !== 'page') return kind === 'html';
	const {countFurniture} = await import('../../import/plain/looks-plain.ts');
	const {unwrapGutenberg} = await import('../../import/plain/gutenberg.ts');
	return countFurniture(text) >= fewestKinds || unwrapGutenberg(text) !== undefined;
}

/** A book, a page or a text read in place as one story; nothing is written. Never throws. */
export async function readForeign(path: string): Promise<StoryFile | {readonly refused: SafeText}> {
	try {
		const bytes = await readSource({path, isFound: false, size: 0}, process.stdin);
		return await readForeignBytes(bytes, path);
	} catch (error) {
		return {refused: safe`${sanitiseLine(path)} cannot be read (${sanitiseLine(String(error))}).`};
	}
}

/** Foreign bytes as one story; `path` stands for where they came from. */
export async function readForeignBytes(
	bytes: Uint8Array,
	path: string,
): Promise<StoryFile | {readonly refused: SafeText}> {
	const {importBytes} = await import('../../import/import-bytes.ts');
	const imported = await importBytes(bytes, {name: basename(path), one: true});
	const [first] = imported.stories;
	if (!first) return {refused: imported.refused ?? safe`${sanitiseLine(path)} has no text.`};
	const {storyFile} = await import('../../import/write/story-file.ts');
	const text = storyFile({...first, body: joinBodies(imported)}, '');
	return parseStory(text, {path, relativePath: basename(path)}, false);
}

/** A page of several stories is read in one go, each under its title. */
function joinBodies({stories}: Imported): SafeText {
	const [first, ...others] = stories;
	if (others.length === 0) return first?.body ?? safe``;
	return stories.map(({title, body}) => `# ${title}\n\n${body}`).join('\n\n') as SafeText;
}
