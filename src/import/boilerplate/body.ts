import type {Labelled} from './labelled.ts';

/** The longest line of verse, in UTF-16 units. */
const longestVerse = 60;

/** The Markdown of a story's blocks. Short lines that stand together are verse and keep their ends. */
export function writeBody(blocks: readonly Labelled[]): string {
	const pieces: string[] = [];
	for (let index = 0; index < blocks.length; ) {
		const group = groupFrom(blocks, index);
		if (isVerse(group)) pieces.push(group.map(({markdown}) => markdown).join('\\\n'));
		else pieces.push(...group.map(({markdown}) => markdown));
		index += group.length;
	}

	return pieces.join('\n\n');
}

function groupFrom(blocks: readonly Labelled[], start: number): readonly Labelled[] {
	let end = start + 1;
	while (end < blocks.length && blocks[end]?.group === blocks[start]?.group) end++;
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
	const sentences = group.filter(({text}) => /[.!?…]["”’»)]*$/u.test(text)).length;
	return sentences * 2 <= group.length;
}
