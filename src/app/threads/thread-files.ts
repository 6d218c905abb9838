/** The modules of our threads: beside this one, in the sources as in the bundle. */
export const threadFiles = {
	readFiles: threadFile('read-files-thread'),
	readBook: threadFile('read-book-thread'),
	shelf: threadFile('shelf-thread'),
	updateSites: threadFile('update-sites-thread'),
} as const;

function threadFile(name: string): URL {
	const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	return new URL(`./${name}.${ending}`, import.meta.url);
}
