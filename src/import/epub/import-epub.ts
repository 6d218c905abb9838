import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {plainForm} from '../boilerplate/measure.ts';
import {textBlocks} from '../html/text-blocks.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {book as limits} from '../limits.ts';
import {isOfTitlePage} from '../plain/title-page.ts';
import {readContents} from './contents.ts';
import {takeNotes} from './footnotes.ts';
import {joinPieces, makeStories, titleOf} from './make-stories.ts';
import {divide, type Piece} from './pieces.ts';
import {readProtection} from './protection.ts';
import {readChapters} from './read-chapters.ts';
import {type Package, readPackage} from './read-package.ts';
import {readZip} from './read-zip.ts';

/** Reads an EPUB 2 or 3: each chapter a story of a series. Throws a sentence for a broken book. */
export async function importEpub(
	bytes: Uint8Array,
	{name, one, onProgress = () => {}}: ImportOptions,
): Promise<Imported> {
	const files = readZip(bytes);
	const title = sanitiseLine(name);
	const locked = await readProtection(files);
	if (locked === 'all') return refuse(words.import.isLocked(title));
	const info = await readPackage(files);
	if (info.spine.length > limits.chapters)
		return refuse(words.import.hasTooManyChapters(title, limits.chapters));
	if (info.spine.length > 0 && info.spine.every(({path}) => locked.has(path)))
		return refuse(words.import.isLocked(title));
	const read = await readChapters(files, info, locked, done => onProgress(done / 2));
	const notes = takeNotes([...read.chapters, ...read.aside]);
	const licence = new Set(
		read.removed.filter(({rule}) => rule === 'licence').map(({text}) => plainForm(text)),
	);
	const contents = await readContents(files, info.navigation);
	const entries = Map.groupBy(
		contents.filter(({title: words}) => !licence.has(plainForm(words))),
		({path}) => path,
	);
	const divided = read.chapters.flatMap((chapter, index) => {
		onProgress((1 + index / read.chapters.length) / 2);
		return divide(chapter, entries.get(chapter.path) ?? []);
	});
	const isTitlePage = (piece: Piece) => holdsOnlyTitle(piece, info);
	const joined = joinPieces(divided.filter(piece => !isPicture(piece) && !isTitlePage(piece)));
	const pieces = joined.filter(({text}) => text !== '');
	if (pieces.length === 0) return refuse(words.import.hasNoText(title));
	// Notes stand in the stories that refer to them, and leave a heading behind.
	const leftovers = [
		...joined.filter(({text}) => text === '').map(piece => titleOf(piece)),
		...divided.filter(isTitlePage).map(({text}) => sanitise(text)),
		...read.aside.flatMap(({document}) => textBlocks(document.body).map(sanitise)),
	].map(text => ({line: 0, rule: 'empty', text}));
	const removed = [...read.removed, ...leftovers];
	const stories = makeStories(pieces, notes, info, removed, name, one === true);
	return {
		missing: read.doubts,
		stories: stories.map((story, index) => (index === 0 ? {...story, doubts: read.doubts} : story)),
	};
}

/** A cover, or a title page that is a picture with its own name below: the entry leads to no words. */
function isPicture({title, heading, text}: Piece): boolean {
	if (title === undefined || heading !== undefined) return false;
	return text === '' || (frontMatter.test(title) && plainForm(text) === plainForm(title));
}

/** The page with the book's own title and author, when it is not marked as one. */
function holdsOnlyTitle({heading, text}: Piece, {title, authors}: Package): boolean {
	const names = [title, ...authors].map(plainForm).filter(Boolean);
	const blocks = text.split('\n\n').map(block => block.replace(/^#+ |\\(?=\n)/gm, ''));
	const isTitled = heading !== undefined && names.includes(plainForm(heading));
	return isTitled && text !== '' && blocks.every(block => isOfTitlePage(block, names));
}

const frontMatter =
	/^(?:(?:front |back )?cover(?: page| image)?|(?:half[- ]?)?title(?:[- ]?page)?|copyright(?: page)?|imprint|titelseite|titelblatt|umschlag|couverture|page de titre|portada|cubierta|copertina|frontespizio|omslag|表紙|扉|封面)$/iu;
