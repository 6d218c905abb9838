import {parseDate} from '../../sources/parse-date.ts';
import {type SafeText, safe} from '../../text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../text/sanitise.ts';
import {countWords} from '../boilerplate/measure.ts';
import {dropHidden} from '../html/hidden.ts';
import {parsePage} from '../html/parse.ts';
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
import {titleFromName} from '../title-from-name.ts';
import {readContents} from './contents.ts';
import {type Chapter, type Notes, takeNotes, withNotes} from './footnotes.ts';
import {skippedMatter} from './matter.ts';
import {divide, type Piece} from './pieces.ts';
import {isProtected} from './protection.ts';
import {type Files, globalName, type Package, readPackage, readText} from './read-package.ts';
import {readZip} from './read-zip.ts';
import {withoutDoctype} from './xml.ts';

/** Reads an EPUB 2 or 3: each chapter a story of a series. Throws a sentence for a broken book. */
export async function importEpub(
	bytes: Uint8Array,
	{name, one, onProgress = () => {}}: ImportOptions,
): Promise<Imported> {
	const files = readZip(bytes);
	const title = sanitiseLine(name);
	if (await isProtected(files))
		return refuse(safe`${title} is locked by its seller: dogear cannot open it.`);
	const info = await readPackage(files);
	if (info.spine.length > limits.chapters)
		return refuse(safe`${title} has more than ${limits.chapters} chapters.`);
	const {chapters, removed} = await readChapters(files, info, done => onProgress(done / 2));
	const notes = takeNotes(chapters);
	const contents = await readContents(files, info.navigation);
	const divided = chapters.flatMap((chapter, index) => {
		onProgress((1 + index / chapters.length) / 2);
		return divide(chapter, contents);
	});
	const joined = joinPieces(divided);
	const pieces = joined.filter(({text}) => text !== '');
	if (pieces.length === 0) return refuse(safe`${title} has no text.`);
	// Notes stand in the stories that refer to them, and leave a heading behind.
	const empty = joined
		.filter(({text}) => text === '')
		.map(piece => ({line: 0, rule: 'empty', text: titleOf(piece)}));
	return {stories: makeStories(pieces, notes, info, [...removed, ...empty], name, one === true)};
}

async function readChapters(
	files: Files,
	info: Package,
	onProgress: (fraction: number) => void,
): Promise<{readonly chapters: readonly Chapter[]; readonly removed: readonly Removed[]}> {
	const chapters: Chapter[] = [];
	const removed: Removed[] = [];
	for (const [index, {path}] of info.spine.entries()) {
		onProgress(index / info.spine.length);
		const html = await readText(files, path);
		if (html.trim() === '') continue;
		const document = parsePage(withoutDoctype(html).replace(/<\?xml[^>]*\?>/, ''));
		dropHidden(document);
		const chapter = {path, document};
		const rule = path === info.navigation?.path ? 'toc' : skippedMatter(chapter, info.guide);
		if (rule === undefined) chapters.push(chapter);
		else
			removed.push(
				...textBlocks(document.body).map(text => ({line: 0, rule, text: sanitise(text)})),
			);
	}

	return {chapters, removed};
}

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
	const shared = {
		authors: info.authors.map(sanitiseLine),
		lang: info.lang === undefined ? undefined : sanitiseLine(info.lang),
		date: parseDate(info.date),
		categories: [sanitiseLine('Books')],
		tags: info.subjects.map(sanitiseLine).slice(0, 20),
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
				title: bookTitle,
				guid: guid === undefined ? undefined : sanitiseLine(guid),
				body: sanitise(withNotes(body, notes)),
				removed,
			}),
		];
	}

	const isCollection = holdsStories(info, pieces);
	return pieces.map((piece, index) =>
		makeStory({
			...shared,
			title: titleOf(piece, index),
			body: sanitise(withNotes(piece.text, notes)),
			guid: guid === undefined ? undefined : sanitiseLine(`${guid}#${index + 1}`),
			series: isCollection ? undefined : bookTitle,
			part: isCollection ? undefined : index + 1,
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

const collected =
	/\b(?:stories|tales|anthology|erzählungen|nouvelles|contes|cuentos|racconti|contos|verhalen|opowiadania|рассказы)\b/iu;
const numbered =
	/^(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|rozdział|глава|part|book|[ivxlc]+\b|\d+)[\s.:]?/iu;

/** Whether a book is a collection of short stories: it says so, and its chapters have no numbers. */
function holdsStories({title, subjects}: Package, pieces: readonly Piece[]): boolean {
	const saysSo =
		collected.test(title) ||
		subjects.some(subject => /short stor/i.test(subject) || /\banthologies\b/i.test(subject));
	return saysSo && pieces.filter(piece => numbered.test(titleOf(piece))).length * 3 < pieces.length;
}
