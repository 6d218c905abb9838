import {decodeBytes} from '../core/text/decode/decode-bytes.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {words} from '../core/words/words.ts';
import {type BinaryKind, binaryKinds} from './binary-kinds.ts';
import {guessBinary, guessText} from './guess-kind.ts';
import {type Imported, type ImportOptions, type Kind, refuse} from './imported.ts';
import {largestFile, largestPage, longestText} from './limits.ts';

/** Reads a text that has been decoded; line ends are `\n`. */
export type ImportText = (text: string, options: ImportOptions) => Promise<Imported> | Imported;

const textKinds: Readonly<Record<Exclude<Kind, 'epub'>, () => Promise<ImportText>>> = {
	page: async () => (await import('./import-page.ts')).importPage,
	html: async () => (await import('./html/import-html.ts')).importHtml,
	text: async () => (await import('./plain/import-plain.ts')).importPlain,
	markdown: async () => (await import('./import-markdown.ts')).importMarkdown,
};

/**
 * Makes stories of foreign bytes. Never throws for what the bytes are: what cannot be read is
 * refused in a sentence, and then there are no stories.
 */
export async function importBytes(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const name = options.name === '-' ? words.import.standardInput : sanitiseLine(options.name);
	if (bytes.length > largestFile) {
		return refuse(words.import.tooLarge(name, largestFile / 1024 / 1024));
	}

	const guess = guessBinary(bytes, options.name);
	if (guess && 'what' in guess)
		return refuse(words.import.isStranger(name, words.import.strangers[guess.what]));
	const kind = binaryKindOf(options.as, guess?.kind);
	try {
		const imported =
			kind === undefined
				? await importDecoded(bytes, options, name)
				: await (await binaryKinds[kind]())(bytes, options);
		return imported.stories.length > 0 || imported.refused
			? imported
			: refuse(words.import.hasNoText(name));
	} catch (error) {
		// A page nested deeper than any parser's stack, or a book that is no book after all.
		const why = sanitiseLine(String((error as Error).message)).slice(0, 200) as SafeText;
		return refuse(words.import.unreadable(name, why));
	}
}

/** What one asks for settles it, but a page may be packed into a file. */
function binaryKindOf(
	as: Kind | undefined,
	guessed: BinaryKind | undefined,
): BinaryKind | undefined {
	if (as === undefined || as === 'epub') return as ?? guessed;
	return as === 'html' && guessed === 'mhtml' ? guessed : undefined;
}

async function importDecoded(
	bytes: Uint8Array,
	options: ImportOptions,
	name: SafeText,
): Promise<Imported> {
	const {text: decoded} = await decodeBytes(bytes);
	if (decoded.includes('\0')) return refuse(words.import.noText(name));
	const text = decoded.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
	if (text.length > longestText) return refuse(words.import.tooLong(name));
	if (text.trim() === '') return refuse(words.import.isEmpty(name));
	const kind = options.as ?? guessText(text, options.name);
	if (kind === 'html' && bytes.length > largestPage) {
		return refuse(words.import.largePage(name, largestPage / 1024 / 1024));
	}

	if (kind === 'epub') return refuse(words.import.noEpub(name));
	const importText = await textKinds[kind]();
	return importText(text, options);
}
