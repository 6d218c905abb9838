import {stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {safe} from '../../core/text/safe-text.ts';

/** The file that makes a folder a collection with a name of its own. */
export const settingsName = safe`collection.yml`;

/** The nearest folder above a path (absolute) that has a `collection.yml`. */
export async function findRoot(path: string): Promise<string | undefined> {
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		const found = await stat(join(folder, settingsName)).catch(() => undefined);
		if (found?.isFile()) return folder;
		if (folder === dirname(folder)) return undefined;
	}
}
