import {createRequire} from 'node:module';

/** Loads conf at once; the bundle has a file in place of this one, in which esbuild sees it. */
export function requireConf(): typeof import('conf') {
	return createRequire(import.meta.url)('conf') as typeof import('conf');
}
