/** The file of a thread of ours: beside this one, in the sources as in the bundle. */
export function threadFile(name: string): URL {
	const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	return new URL(`./${name}.${ending}`, import.meta.url);
}
