import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {OnResolveArgs, Plugin, PluginBuild} from 'esbuild';
import {folderOf, patches, replacementOf} from './table.ts';

const asked = Symbol('asked');

/** Puts the patches in place in the bundle. */
export const putPatches: Plugin = {
	name: 'patches',
	setup(build) {
		build.onResolve({filter: mayBePatched()}, async args => {
			if (args.pluginData === asked || args.kind === 'entry-point') return undefined;
			const ours = replacementOf(await resolve(build, args), args.importer);
			return ours === undefined ? undefined : {path: ours};
		});
		build.onResolve({filter: /\/require-conf\.ts$/}, () => ({path: requireConf}));
	},
};

const requireConf = fileURLToPath(new URL('require-conf.ts', import.meta.url));

async function resolve(build: PluginBuild, args: OnResolveArgs): Promise<string> {
	const {importer, kind, resolveDir} = args;
	const {path} = await build.resolve(args.path, {importer, kind, resolveDir, pluginData: asked});
	return path;
}

/** The words of imports that may mean a patched file: its package, or the end of its path. */
function mayBePatched(): RegExp {
	const names = patches.map(patch => patch.package);
	const ends = patches.map(({original}) => `/${original.split('/').at(-1)}`);
	const pattern = [...names.map(name => `^${name}$`), ...ends.map(end => `${end}$`)].join('|');
	return new RegExp(pattern.replaceAll('.', '\\.'));
}

/**
 * Throws when a patch no longer fits: its package has another version than the one it was written
 * for, or no file of the bundle asked for what it stands for. `files` are all that esbuild read.
 */
export function checkPatches(files: readonly string[]): void {
	const misfits = patches.flatMap(({package: name, version, original, ours}) => {
		const manifest = readFileSync(`${folderOf(name)}package.json`, 'utf8');
		const {version: installed} = JSON.parse(manifest) as {version: string};
		if (installed !== version) return [`${name} is ${installed}, and ${ours} is for ${version}`];
		if (files.includes(`.build/patches/${ours}`)) return [];
		return [`nothing asked for ${original} of ${name}`];
	});
	if (!files.includes('.build/patches/require-conf.ts')) misfits.push('nothing loads conf');
	if (misfits.length > 0) throw new Error(`Patches no longer fit: ${misfits.join('; ')}.`);
}
