import {randomUUID} from 'node:crypto';
import {mkdir, open, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Writes a file so that it is there whole or not at all: a temporary file in the same folder,
 * forced to the disk, then renamed. Throws what the file system throws.
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
	const folder = dirname(path);
	await mkdir(folder, {recursive: true});
	const temporary = join(folder, `.dogear-${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, 'wx');
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}

		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
}
