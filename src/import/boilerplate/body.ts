import type {Labelled} from './labelled.ts';

/** The longest line of verse, in UTF-16 units. */
const longestVerse = 60;

/** A block of Markdown, and how many blocks of the page it is made of. */
interface Piece {
	readonly markdown: string;
	readonly length: number;
}

/** The Markdown of a story's blocks. Short lines that stand together are verse and keep their ends. */
export function writeBody(blocks: readonly Labelled[]): string {
	return piecesOf(blocks)
		.map(({markdown}) => markdown)
		.join('\n\n');
}

/** For each of a story's blocks how many blocks its Markdown has up to the end of it. */
export function blocksUpTo(blocks: readonly Labelled[]): readonly number[] {
	let count = 0;
	return piecesOf(blocks).flatMap(({markdown, length}) => {
		// An item or a quote of several paragraphs is several blocks: an empty line divides them.
		count += markdown.split(/\n{2,}/).length;
		return Array.from({length}, () => count);
	});
}

function piecesOf(blocks: readonly Labelled[]): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let index = 0; index < blocks.length; ) {
		const group = groupFrom(blocks, index);
		const lines = group.map(({markdown}) => markdown);
		if (isVerse(group)) pieces.push({markdown: lines.join('\\\n'), length: group.length});
		else pieces.push(...lines.map(markdown => ({markdown, length: 1})));
		index += group.length;
	}

	return pieces;
}

function groupFrom(blocks: readonly Labelled[], start: number): readonly Labelled[] {
	let end = start + 1;
	const isBreak = (index: number) => blocks[index]?.markdown === '* * *';
	while (end < blocks.length && blocks[end]?.group === blocks[start]?.group) {
		if (isBreak(end) || isBreak(end - 1)) break;
		end++;
	}

	return blocks.slice(start, end);
}

/** Short lines that stand together, of which most do not end as sentences do. */
function isVerse(group: readonly Labelled[]): boolean {
	if (
		group.length < 2 ||
		group.some(
			({text, markdown, isItem}) => isItem || text.length > longestVerse || markdown.includes('\n'),
		)
	)
		return false;
	const sentences = group.filter(({text}) => /[.!?…。！？」』）]["”’»)]*$/u.test(text)).length;
	return sentences * 2 <= group.length;
}
