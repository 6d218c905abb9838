import type {Piece} from './piece.ts';

/** The images that stand on lines of their own before and after a paragraph's words. */
interface Split {
	readonly before: ReadonlyArray<readonly Piece[]>;
	readonly text: readonly Piece[];
	readonly after: ReadonlyArray<readonly Piece[]>;
}

/** Parts the images that are figures from the words; an image within a line stays in it. */
export function splitFigures(pieces: readonly Piece[]): Split {
	if (!pieces.some(piece => piece.isImage)) return {before: [], text: pieces, after: []};
	const wordless = pieces.every(piece => piece.isImage || isBlank(piece));
	if (wordless) {
		const before = pieces.filter(piece => piece.isImage).map(piece => [piece]);
		return {before, text: [], after: []};
	}
	const first = countFigures(pieces, /^[ \t]*\n/);
	const last = countFigures(pieces.slice(first).reverse(), /\n[ \t]*$/);
	const text = pieces.slice(first, pieces.length - last);
	return {
		before: images(pieces.slice(0, first)),
		text,
		after: images(pieces.slice(pieces.length - last)),
	};
}

/**
 * What a figure says: each image's words, the caption after the last one's. A caption that says
 * the same as its image stands alone.
 */
export function withCaption(pieces: readonly Piece[]): ReadonlyArray<readonly Piece[]> {
	const figures = pieces.filter(piece => piece.isImage && !isBlank(piece)).map(piece => [piece]);
	const caption = pieces.filter(piece => !piece.isImage);
	if (caption.every(isBlank)) return figures;
	const last = figures.at(-1)?.[0];
	const words = wordsOf(caption);
	if (last === undefined || words.includes(wordsOf([last])))
		return [...figures.slice(0, -1), caption];
	return [...figures.slice(0, -1), [last, {text: ' — ', format: {}}, ...trimStart(caption)]];
}

function wordsOf(pieces: readonly Piece[]): string {
	return pieces
		.map(piece => piece.text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

function trimStart(pieces: readonly Piece[]): readonly Piece[] {
	const first = pieces.findIndex(piece => !isBlank(piece));
	return pieces
		.slice(first)
		.map((piece, index) => (index === 0 ? {...piece, text: piece.text.trimStart()} : piece));
}

function images(pieces: readonly Piece[]): ReadonlyArray<readonly Piece[]> {
	return pieces.filter(piece => piece.isImage).map(piece => [piece]);
}

function isBlank(piece: Piece): boolean {
	return !/\S/.test(piece.text);
}

/** How many pieces at the start are images on lines of their own, up to the words' line end. */
function countFigures(pieces: readonly Piece[], lineEnd: RegExp): number {
	let count = 0;
	let hasImage = false;
	for (const [index, piece] of pieces.entries()) {
		if (piece.isImage) hasImage = true;
		else if (isBlank(piece)) {
			if (hasImage && piece.text.includes('\n')) count = index + 1;
		} else {
			if (hasImage && lineEnd.test(piece.text)) count = index;
			break;
		}
	}
	return count;
}

/** The words of an image: its alternative text, and its title when that says more. */
export function imageWords(alternative: string, title: string): string {
	const alt = alternative.trim();
	const caption = title.trim();
	if (alt === '' || caption.includes(alt)) return caption || alt;
	return caption === '' || alt.includes(caption) ? alt : `${alt} — ${caption}`;
}
