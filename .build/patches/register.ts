// Puts the patches in place where modules are loaded without the bundle: node --import.
import {registerHooks} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {replacementOf} from './table.ts';

registerHooks({
	resolve(specifier, context, nextResolve) {
		const resolved = nextResolve(specifier, context);
		const {parentURL} = context;
		// A URL with a query is the original, with what it imports: so both can be compared.
		const isOriginal = [resolved.url, parentURL].some(url => url?.includes('?'));
		if (!resolved.url.startsWith('file:') || isOriginal) return resolved;
		const importer = parentURL?.startsWith('file:') ? fileURLToPath(parentURL) : undefined;
		const ours = replacementOf(fileURLToPath(resolved.url), importer);
		if (ours === undefined) return resolved;
		return {url: pathToFileURL(ours).href, format: 'module-typescript', shortCircuit: true};
	},
});
