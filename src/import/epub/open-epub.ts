import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {book as limits} from '../limits.ts';
import type {Files} from './files.ts';
import {readProtection} from './protection.ts';
import {type Package, readPackage} from './read-package.ts';
import {readZip} from './read-zip.ts';

/** A book whose package has been read. */
export interface OpenedBook {
	readonly files: Files;
	readonly info: Package;
	/** The texts that its seller has locked. */
	readonly locked: ReadonlySet<string>;
}

/** Unpacks a book and reads its package, or says why it cannot be read. Throws a sentence for a broken one. */
export async function openEpub(
	bytes: Uint8Array,
	name: string,
): Promise<OpenedBook | {readonly refused: SafeText}> {
	const files = readZip(bytes);
	const title = sanitiseLine(name);
	const locked = await readProtection(files);
	if (locked === 'all') return {refused: words.import.isLocked(title)};
	const info = await readPackage(files);
	if (info.spine.length > limits.chapters)
		return {refused: words.import.hasTooManyChapters(title, limits.chapters)};
	if (info.spine.length > 0 && info.spine.every(({path}) => locked.has(path)))
		return {refused: words.import.isLocked(title)};
	return {files, info, locked};
}
