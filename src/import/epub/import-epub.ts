import {parseDate} from '../../core/story-format/parse-date.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {countWords, plainForm} from '../boilerplate/measure.ts';
import {textBlocks} from '../html/text-blocks.ts';
import {
	type Imported,
	type ImportedStory,
	type ImportOptions,
	makeStory,
	type Removed,
	refuse,
} from '../imported.ts';
import {book as limits} from '../limits.ts';
import {isOfTitlePage} from '../plain/title-page.ts';
import {titleFromName} from '../title-from-name.ts';
import {readContents} from './contents.ts';
import {type Notes, takeNotes, withNotes} from './footnotes.ts';
import {globalName} from './metadata.ts';
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

/** A piece with fewer words is the page of a part, or half a title: it stands above the next one. */
const fewestWords = 12;

/** Joins what goes on from file to file, and puts the pages of parts above their first chapter. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
	const joined: Piece[] = [];
	let above = '';
	for (const [index, piece] of pieces.entries()) {
		const last = joined.at(-1);
		const isShort = countWords(piece.text) < fewestWords && index < pieces.length - 1;
		if (piece.title === undefined && piece.heading === undefined && last && above === '') {
			joined[joined.length - 1] = {...last, text: `${last.text}\n\n${piece.text}`};
		} else if (isShort) {
			above = [above, piece.title === undefined ? '' : `## ${piece.title}`, piece.text]
				.filter(Boolean)
				.join('\n\n');
		} else {
			joined.push({...piece, text: [above, piece.text].filter(Boolean).join('\n\n')});
			above = '';
		}
	}

	return joined;
}

function makeStories(
	pieces: readonly Piece[],
	notes: Notes,
	info: Package,
	removed: readonly Removed[],
	name: string,
	isOne: boolean,
): readonly ImportedStory[] {
	const bookTitle = info.title === '' ? titleFromName(name, '') : sanitiseLine(info.title);
	const guid = info.identifier === undefined ? undefined : globalName(info.identifier);
	// A chapter's series is its book, and the book's own series a word to find both by.
	const tags = [
		...info.subjects,
		...(info.series && pieces.length > 1 && !isOne ? [info.series.name] : []),
	];
	const shared = {
		authors: info.authors.map(sanitiseLine),
		lang: info.lang === undefined ? undefined : sanitiseLine(info.lang),
		date: parseDate(info.date),
		categories: [sanitiseLine('Books')],
		tags: tags.slice(-20).map(sanitiseLine),
		site: bookTitle,
	};
	if (isOne || pieces.length === 1) {
		const body =
			pieces.length === 1
				? (pieces[0]?.text ?? '')
				: pieces.map(piece => `## ${titleOf(piece)}\n\n${lowerHeadings(piece.text)}`).join('\n\n');
		return [
			makeStory({
				...shared,
				site: undefined,
				series: info.series && sanitiseLine(info.series.name),
				part: info.series?.position,
				title: bookTitle,
				guid: guid === undefined ? undefined : sanitiseLine(guid),
				body: sanitise(withNotes(body, notes)),
				removed,
			}),
		];
	}

	return pieces.map((piece, index) =>
		makeStory({
			...shared,
			title: titleOf(piece, index),
			body: sanitise(withNotes(piece.text, notes)),
			guid: guid === undefined ? undefined : sanitiseLine(`${guid}#${index + 1}`),
			series: bookTitle,
			part: index + 1,
			removed: index === 0 ? removed : [],
		}),
	);
}

/** The headings inside a chapter of a whole book are below the chapter's own. */
function lowerHeadings(markdown: string): string {
	return markdown.replace(/^#{1,2} /gm, '### ');
}

function titleOf({title, heading}: Piece, index = 0): SafeText {
	return sanitiseLine(title || heading || `Chapter ${index + 1}`);
}
