import {isBuiltin} from 'node:module';
import type {Plugin} from 'esbuild';

interface Found {
	readonly names: readonly string[];
	readonly resolveDir: string;
}

/** esbuild gives import() of a CommonJS package a default alone; Node gives it its names too. */
export const namedExports: Plugin = {
	name: 'named-exports',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^[\w@]/}, async ({kind, path, resolveDir}) => {
			const isLoaded = kind === 'dynamic-import' || kind === 'entry-point';
			if (!isLoaded || isBuiltin(path)) return undefined;
			const names = Object.keys(await import(path));
			if (!names.includes('module.exports')) return undefined;
			const pluginData: Found = {names, resolveDir};
			return {path, namespace: 'named', pluginData};
		});
		onLoad({filter: /./, namespace: 'named'}, ({path, pluginData}) => {
			const {names, resolveDir} = pluginData as Found;
			const others = names.filter(name => !['default', 'module.exports'].includes(name));
			const contents = `import whole from ${JSON.stringify(path)};
				export default whole;
				export const {${others.join(', ')}} = whole;`;
			return {contents, resolveDir};
		});
	},
};
