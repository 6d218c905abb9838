import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of one run of the benchmark. What is made there is made once. */
export interface Site {
	/** The path of a file or folder, made when it is first asked for. */
	readonly make: (name: string, write: (path: string) => void | Promise<void>) => Promise<string>;
	/** A copy of a folder, so that what a program writes there changes nothing for the next one. */
	readonly copy: (folder: string) => string;
	/** A new empty folder. */
	readonly folder: () => string;
	/** The built program, copied, so that building it anew meanwhile changes nothing. */
	readonly program: string;
	readonly remove: () => void;
}

/** Makes the folder. */
export function openSite(): Site {
	const root = mkdtempSync(join(tmpdir(), 'dogear-bench-'));
	for (const part of ['dist', 'stories', 'package.json']) {
		cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(root, 'dogear', part), {
			recursive: true,
		});
	}

	const made = new Map<string, Promise<string>>();
	let folders = 0;
	const folder = (): string => {
		const path = join(root, `folder-${folders++}`);
		mkdirSync(path);
		return path;
	};

	return {
		make(name, write) {
			const path = join(root, name);
			const known = made.get(name) ?? Promise.resolve(write(path)).then(() => path);
			made.set(name, known);
			return known;
		},
		copy(from) {
			const path = folder();
			cpSync(from, path, {recursive: true, preserveTimestamps: true});
			return path;
		},
		folder,
		program: join(root, 'dogear', 'dist', 'main.js'),
		remove: () => rmSync(root, {recursive: true, force: true}),
	};
}
