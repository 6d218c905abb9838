import {constants} from 'node:fs';
import {open, readdir, stat} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {largestFile} from '../../import/limits.ts';

/** Something to add: a file, or standard input. */
export interface Source {
	/** Its path, `-` for standard input. */
	readonly path: string;
	/** Whether it was found in a folder: then a file that is no story is passed over. */
	readonly isFound: boolean;
	/** Bytes; 0 for standard input. */
	readonly size: number;
	/** Who may read and write it, as in `st_mode`; undefined for standard input. */
	readonly mode?: number;
}

/** What is to be added, and what could not be found, in sentences. */
export interface Gathered {
	readonly sources: readonly Source[];
	readonly problems: readonly SafeText[];
}

/** The most files that are taken from folders at once. */
const mostFiles = 20_000;

/** Finds the files that WHAT names: files, folders with all below them, `-`. */
export async function gather(what: readonly string[]): Promise<Gathered> {
	const gathered: Gathering = {sources: [], problems: []};
	for (const path of what) {
		if (path === '-') gathered.sources.push({path, isFound: false, size: 0});
		else await find(path, gathered);
	}

	const {sources, problems} = gathered;
	if (sources.length <= mostFiles) return {sources, problems};
	return {sources: [], problems: [...problems, words.add.tooMany(mostFiles)]};
}

interface Gathering {
	readonly sources: Source[];
	readonly problems: SafeText[];
}

async function find(path: string, into: Gathering): Promise<void> {
	const facts = await stat(path).catch(() => undefined);
	const name = sanitiseLine(path);
	const count = (): number => into.sources.length + into.problems.length;
	if (!facts) into.problems.push(words.add.missing(name));
	else if (facts.isFile())
		into.sources.push({path, isFound: false, size: facts.size, mode: facts.mode});
	else if (facts.isDirectory()) {
		const before = count();
		await findInFolder(path, into);
		if (count() === before) into.problems.push(words.add.emptyFolder(name));
	} else into.problems.push(words.add.neither(name));
}

/** All that is worth opening in a folder and those below it; what cannot be read costs a sentence. */
async function findInFolder(folder: string, into: Gathering): Promise<void> {
	const entries = await readdir(folder, {withFileTypes: true}).catch(() => undefined);
	if (!entries) into.problems.push(words.add.closedFolder(sanitiseLine(folder)));
	const seen = entries?.filter(({name}) => !name.startsWith('.')) ?? [];
	for (const entry of seen.sort((one, other) => (one.name < other.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) await findInFolder(path, into);
		else if (entry.isFile() && fileKindOf(entry.name)) {
			const facts = await stat(path).catch(() => undefined);
			if (facts) into.sources.push({path, isFound: true, size: facts.size, mode: facts.mode});
			else into.problems.push(words.add.missing(sanitiseLine(path)));
		}
	}
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
