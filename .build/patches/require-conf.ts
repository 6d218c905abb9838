/** Loads conf at once: esbuild bundles what is asked for in this way, and in no other. */
export function requireConf(): typeof import('conf') {
	return require('conf') as typeof import('conf');
}
