import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';

/** What the program is made of: its sources, how they are built, the versions of all packages. */
const made = ['src/**/*.{ts,tsx,json}', '.build/**/*.{ts,mjs}', 'package*.json'];

/** Tells one build of the program from another: a digest of all that it is made of. */
export function digestSources(): string {
	const digest = createHash('sha256');
	for (const path of globSync(made).sort()) digest.update(`${path}\0`).update(readFileSync(path));
	return digest.digest('hex').slice(0, 16);
}
