import type {Block} from '../document/block.ts';
import type {Book, PageRef} from './book.ts';
import type {Geometry} from './geometry.ts';
import {openSection} from './section.ts';
import type {Tools} from './tools.ts';

/** A section of a text that is known without the others: enough to set its pages in any geometry. */
export interface LoneSection {
	/** Number of the section, and of its first block in the text. */
	readonly section: number;
	readonly first: number;
	readonly blocks: readonly Block[];
	/** The block before it in the text. */
	readonly previous: Block | undefined;
	/** Characters (UTF-16 units) of the text before it, and of the whole text. */
	readonly charactersBefore: number;
	readonly characters: number;
}

/** Takes a section of text out of a book. */
export function takeSection({parts, charactersBefore, characters}: Book, section: number) {
	const part = parts[section];
	if (!part) return undefined;
	const opening = Math.max(0, -part.first);
	const first = part.first + opening;
	const lone: LoneSection = {
		section,
		first,
		blocks: part.blocks.slice(opening),
		previous: part.previous,
		charactersBefore: charactersBefore[first] ?? 0,
		characters,
	};
	return lone;
}

const emptyBlock: Block = {kind: 'paragraph', inside: [], spans: []};

/** The text up to the end of a section, of which nothing else is there but the block before it. */
export function textOf({first, previous, blocks}: LoneSection): readonly Block[] {
	const missing = new Array<Block>(first).fill(emptyBlock);
	if (first > 0) missing[first - 1] = previous ?? emptyBlock;
	return [...missing, ...blocks];
}

/**
 * The book of a text of which one section is there: its pages have the numbers and the lines that they
 * have in the whole book, which ends with them. The opening stands before the first section only.
 */
export function openLoneSection(
	lone: LoneSection,
	opening: readonly Block[],
	geometry: Geometry,
	tools: Tools,
): Book {
	const {section, first, blocks, previous, charactersBefore, characters} = lone;
	const before = section === 0 ? opening : [];
	const own = [...before, ...blocks];
	const counted = new Array<number>(first + 1).fill(charactersBefore);
	let sum = charactersBefore;
	for (const {spans} of blocks) {
		for (const {text} of spans) sum += text.length;
		counted.push(sum);
	}

	const empty = openSection([], 0, undefined, geometry, tools);
	return {
		parts: [
			...new Array<typeof empty>(section).fill(empty),
			openSection(own, first - before.length, previous, geometry, tools),
		],
		textParts: section + 1,
		charactersBefore: counted,
		characters,
		isBeginning: true,
		knownPages: [],
	};
}

/** Whether the section of a page is there. */
export function isThere({parts}: Book, {section}: PageRef): boolean {
	return (parts[section]?.blocks.length ?? 0) > 0;
}
