import {build} from 'esbuild';

// @ts-expect-error: the build is plain JavaScript
const {changeOnly} = await import('../.build/changes.mjs');

/** What a file of a library exports by default, with the changes that the bundle has. */
export async function asBundled<Default>(path: string): Promise<Default> {
	const {outputFiles} = await build({
		entryPoints: [path],
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		plugins: [changeOnly(path)],
	});
	const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
	const whole = (await import(`data:text/javascript;base64,${source}`)) as {default: Default};
	return whole.default;
}
