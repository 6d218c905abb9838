import {guessBinary, guessText} from '../../import/guess-kind.ts';

/** So many kinds of boilerplate make a copied page of what may be Markdown. */
const fewestKinds = 3;

/** Whether bytes that have no name are a book or a page rather than Markdown; `text` is decoded. */
export async function looksForeign(bytes: Uint8Array, text: string): Promise<boolean> {
	if (guessBinary(bytes, '-') !== undefined) return true;
	const kind = guessText(text, '-');
	if (kind !== 'page') return kind === 'html';
	const {countBoilerplate} = await import('../../import/plain/looks-plain.ts');
	const {unwrapGutenberg} = await import('../../import/plain/gutenberg.ts');
	return countBoilerplate(text) >= fewestKinds || unwrapGutenberg(text) !== undefined;
}
