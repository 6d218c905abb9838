import {constants} from 'node:fs';
import {open, readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {largestFile} from '../../import/limits.ts';

/** Something to add: a file, or standard input. */
export interface Source {
	/** Its path, `-` for standard input. */
	readonly path: string;
	/** Whether it was found in a folder: then a file that is no story is passed over. */
	readonly isFound: boolean;
	/** Bytes; 0 for standard input. */
	readonly size: number;
}

/** What is to be added, and what could not be found, in sentences. */
export interface Gathered {
	readonly sources: readonly Source[];
	readonly problems: readonly SafeText[];
}

/** The most files that are taken from folders at once. */
const mostFiles = 20_000;
/** What is worth opening in a folder. */
const readable = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml|epub)$/i;

/** Finds the files that WHAT names: files, folders with all below them, `-`. */
export async function gather(what: readonly string[]): Promise<Gathered> {
	const sources: Source[] = [];
	const problems: SafeText[] = [];
	for (const path of what) {
		const found = path === '-' ? [{path, isFound: false, size: 0}] : await find(path);
		if (typeof found === 'string') problems.push(found);
		else sources.push(...found);
	}

	if (sources.length <= mostFiles) return {sources, problems};
	const sentence = safe`There are more than ${mostFiles} files: add the folders one by one.`;
	return {sources: [], problems: [...problems, sentence]};
}

async function find(path: string): Promise<readonly Source[] | SafeText> {
	const facts = await stat(path).catch(() => undefined);
	const name = sanitiseLine(path);
	if (!facts) return safe`${name} is not there.`;
	if (facts.isFile()) return [{path, isFound: false, size: facts.size}];
	if (!facts.isDirectory()) return safe`${name} is neither a file nor a folder.`;
	return findInFolder(path, name);
}

async function findInFolder(folder: string, name: SafeText): Promise<readonly Source[] | SafeText> {
	const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(
		() => undefined,
	);
	if (!entries) return safe`${name} cannot be read: look at its permissions.`;
	const paths = entries
		.filter(entry => entry.isFile() && readable.test(entry.name))
		.map(entry => join(entry.parentPath, entry.name))
		.filter(
			path =>
				!path
					.slice(folder.length)
					.split(/[/\\]/)
					.some(part => part.startsWith('.')),
		)
		.sort();
	if (paths.length === 0) return safe`${name} holds no file that dogear can add.`;
	const found = await Promise.all(
		paths.map(async path => ({path, isFound: true, size: (await stat(path)).size})),
	);
	return found;
}

/**
 * Reads a source whole, but no more than one byte over the limit, so that the importer can refuse
 * it. Never waits for a FIFO. Throws what the file system throws.
 */
export async function readSource(
	source: Source,
	input: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
	if (source.path === '-') return readStream(input);
	const file = await open(source.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		return await readStream(file.createReadStream({autoClose: false, end: largestFile}));
	} finally {
		await file.close();
	}
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > largestFile) break;
	}

	return Buffer.concat(chunks);
}

/** The name by which an importer knows a source. */
export function sourceName({path}: Source): string {
	return path === '-' ? path : basename(path);
}
