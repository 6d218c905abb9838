import {fileURLToPath} from 'node:url';

/** A file of a package for which one of ours stands, in the bundle and in the tests alike. */
export interface Patch {
	readonly package: string;
	/** The version that our file was written for. */
	readonly version: string;
	/** The file inside the package. */
	readonly original: string;
	/** Our file, beside this one. */
	readonly ours: string;
}

/** All patches; each file of ours says why it stands there. */
export const patches: readonly Patch[] = [
	{package: 'ajv', version: '8.20.0', original: 'dist/2020.js', ours: 'ajv.ts'},
	{package: 'ajv-formats', version: '3.0.1', original: 'dist/index.js', ours: 'ajv-formats.ts'},
	{package: 'ink', version: '8.0.0', original: 'build/output.js', ours: 'ink-output.ts'},
	{package: 'ink', version: '8.0.0', original: 'build/log-update.js', ours: 'log-update.ts'},
	{package: 'string-width', version: '8.3.0', original: 'index.js', ours: 'string-width.ts'},
	{package: 'terminal-size', version: '4.0.1', original: 'index.js', ours: 'terminal-size.ts'},
	{
		package: 'yoga-layout',
		version: '3.2.1',
		original: 'dist/binaries/yoga-wasm-base64-esm.js',
		ours: 'yoga-wasm.ts',
	},
];

const folder = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** The path of a package's folder, with a slash at its end. */
export function folderOf(name: string): string {
	return `${packages}${name}/`;
}

const oursByOriginal = new Map(
	patches.map(patch => [folderOf(patch.package) + patch.original, folder + patch.ours]),
);

/**
 * The path of the file that stands for another one; undefined when none does. Our own files get the
 * originals that they ask for.
 */
export function replacementOf(path: string, importer: string | undefined): string | undefined {
	return importer?.startsWith(folder) ? undefined : oursByOriginal.get(path);
}
