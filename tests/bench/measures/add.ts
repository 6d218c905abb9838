import {lengths, seed, startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import type {Site} from '../site.ts';
import {writeBook, writePage} from '../stories/write-stories.ts';

/** Words of a page of 300 kB. */
const pageWords = 54_000;

/** A saved page becomes a story of the library. */
export const addPage: Measure = {
	name: 'dogear add, a page of 300 kB',
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 1 s', ours: 'dogear', most: {by: 1000}}],
	async prepare(site) {
		const page = await site.make('page.html', path => writePage(path, pageWords, seed));
		return {dogear: () => timeToAdd(site, page)};
	},
};

/** A book becomes a series of stories, one a chapter. */
export const addBook: Measure = {
	name: 'dogear add, a book of 3 MB',
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 3 s', ours: 'dogear', most: {by: 3000}}],
	async prepare(site) {
		const book = await site.make('book.epub', path => writeBook(path, lengths.long, seed));
		return {dogear: () => timeToAdd(site, book)};
	},
};

/** Milliseconds from the start to the end of the command, with an empty library. */
async function timeToAdd(site: Site, path: string): Promise<number> {
	const program = startDogear(site, site.folder(), 'add', path);
	const added = await program.see('Added');
	await program.ended;
	return added;
}
