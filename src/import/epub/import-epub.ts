import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {makeStories} from './make-stories.ts';
import {openEpub} from './open-epub.ts';
import {readChapters} from './read-chapters.ts';
import {readPieces} from './read-pieces.ts';

/** Reads an EPUB 2 or 3: each chapter a story of a series. Throws a sentence for a broken book. */
export async function importEpub(
	bytes: Uint8Array,
	{name, one, onProgress = () => {}}: ImportOptions,
): Promise<Imported> {
	const book = await openEpub(bytes, name);
	if ('refused' in book) return refuse(book.refused);
	const read = await readChapters(book, done => onProgress(done / 2));
	const {pieces, notes, removed, doubts} = await readPieces(book, read, done =>
		onProgress((1 + done) / 2),
	);
	if (pieces.length === 0) return refuse(words.import.hasNoText(sanitiseLine(name)));
	const stories = makeStories(pieces, notes, book.info, removed, name, one === true);
	return {
		missing: doubts,
		stories: stories.map((story, index) => (index === 0 ? {...story, doubts} : story)),
	};
}
