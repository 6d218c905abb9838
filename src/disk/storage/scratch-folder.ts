import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

/**
 * Does something with a new folder of its own, readable by nobody else, that is gone afterwards; `read`
 * reads a text in it by its name.
 */
export async function inScratchFolder<Result>(
	use: (folder: string, read: (name: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'dogear-'));
	try {
		return await use(folder, name => readFile(join(folder, basename(name)), 'utf8'));
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}
