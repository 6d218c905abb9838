import type {Removed} from '../../core/collection/removed.ts';
import {parsePartialDate} from '../../core/story-format/parse-date.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {countWords} from '../boilerplate/measure.ts';
import {type ImportedStory, makeStory} from '../imported.ts';
import {titleFromName} from '../title-from-name.ts';
import {type Notes, withNotes} from './footnotes.ts';
import {globalName, type Metadata} from './metadata.ts';
import type {Piece} from './pieces.ts';

/** A piece with fewer words is the page of a part, or half a title: it stands above the next one. */
const fewestWords = 12;

/** Joins what goes on from file to file, and puts the pages of parts above their first chapter. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
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

/** The stories of a book: its pieces as a series, or all in one. */
export function makeStories(
	pieces: readonly Piece[],
	notes: Notes,
	info: Metadata,
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
		date: parsePartialDate(info.date),
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

/** What a piece is called; `index` counts those that have no name. */
export function titleOf({title, heading}: Piece, index = 0): SafeText {
	return sanitiseLine(title || heading || `Chapter ${index + 1}`);
}
