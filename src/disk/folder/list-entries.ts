import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';

/** What stands in a folder: what each is, and its name. */
export type Entries = ReadonlyArray<
	readonly [kind: 'folder' | 'link' | 'file' | 'device', name: string]
>;

/** Lists a folder in the order of the paths that its entries lead to. Rejects with what the disk says. */
export async function listEntries(folder: string): Promise<Entries> {
	const entries = await readdir(folder, {withFileTypes: true});
	const key = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
	return entries
		.sort((a, b) => compareNames(key(a), key(b)))
		.map(entry => [kindOf(entry), entry.name]);
}

function kindOf(entry: Dirent): Entries[number][0] {
	if (entry.isDirectory()) return 'folder';
	if (entry.isSymbolicLink()) return 'link';
	return entry.isFile() ? 'file' : 'device';
}

/** Orders by UTF-16 units. */
export function compareNames(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
