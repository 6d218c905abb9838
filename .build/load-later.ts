import {isBuiltin} from 'node:module';
import {join, relative} from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Leaves what import() loads to another build, and adds it to `into`: the path of what to build by
 * the name of the file to make. What `inside` lists (paths from the root) stays in the file, where
 * it is still evaluated only when it is asked for: fewer files start sooner, each costs about half a
 * millisecond. Throws at the end when one of them was never asked for.
 */
export function loadLater(inside: readonly string[], into: Map<string, string>): Plugin {
	return {
		name: 'load-later',
		setup({onEnd, onResolve}) {
			const missing = new Set(inside);
			onResolve({filter: /./}, ({kind, path, resolveDir}) => {
				if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
				const target = path.startsWith('.') ? join(resolveDir, path) : path;
				const file = relative('.', target);
				missing.delete(file);
				if (inside.includes(file)) return undefined;
				const name = path
					.replace(/^[./]+/, '')
					.replace(/\.[jt]s$/, '')
					.replaceAll('/', '-');
				if ((into.get(name) ?? target) !== target) {
					throw new Error(`Two parts would be ${name}.js: ${into.get(name)} and ${target}.`);
				}

				into.set(name, target);
				return {path: `./${name}.js`, external: true};
			});
			onEnd(() => {
				if (missing.size === 0) return;
				throw new Error(`Nothing loads ${[...missing].join(', ')} by import() any more.`);
			});
		},
	};
}
