import type {Removed} from '../../core/collection/removed.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {escapeMarkdown} from '../escape-markdown.ts';

/** A text with blocks put back into it, and what is still left out, each at its place in that text. */
export interface PutBack {
	readonly body: string;
	readonly removed: readonly Removed[];
}

/** A block that goes back, as Markdown, before the block of the text with the number `place`. */
interface Returning {
	readonly index: number;
	readonly place: number;
	readonly chunks: readonly string[];
}

/**
 * Puts those blocks back into a text (Markdown) whose index is wanted. A block goes in where `at`
 * counts, and several of one place in the order of the page; where its place is unknown, at the end.
 */
export function putBack(
	body: string,
	removed: readonly Removed[],
	isWanted: (index: number) => boolean,
): PutBack {
	const text = body.replace(/^\n+|\s+$/g, '');
	// Each block of the text, and the empty lines after it.
	const pieces = text.split(/(?<=\n\n)(?!\n)/);
	const count = text === '' ? 0 : pieces.length;
	const placeOf = ({at}: Removed): number => Math.min(at ?? count, count);
	const returning = removed.flatMap((block, index) =>
		isWanted(index) ? [{index, place: placeOf(block), chunks: toMarkdown(block.text)}] : [],
	);
	const chunksAt = Map.groupBy(returning, ({place}) => place);
	const woven = [...pieces, ''].flatMap((piece, place) => [
		...(chunksAt.get(place) ?? []).flatMap(({chunks}) => chunks),
		piece,
	]);
	return {
		body: woven.map(endedByEmptyLine).join('').trimEnd(),
		removed: removed.flatMap((block, index) =>
			isWanted(index) ? [] : [moved(block, index, placeOf(block), returning)],
		),
	};
}

function endedByEmptyLine(piece: string): string {
	return piece === '' || piece.endsWith('\n\n') ? piece : `${piece}\n\n`;
}

/** A block that stays out: its place counts what came back before it, and is known from then on. */
function moved(
	block: Removed,
	index: number,
	place: number,
	returning: readonly Returning[],
): Removed {
	const before = returning.filter(
		each => each.place < place || (each.place === place && each.index < index),
	);
	return {...block, at: before.reduce((sum, {chunks}) => sum + chunks.length, place)};
}

/**
 * Words of a page as blocks of Markdown that say the same, their lines kept. They may come out of a
 * record that was sent.
 */
function toMarkdown(text: string): readonly string[] {
	return sanitise(text)
		.trim()
		.split(/\n\s*\n/)
		.map(paragraph =>
			paragraph
				.split('\n')
				.map(line => escapeMarkdown(line.trim()))
				.join('\\\n'),
		);
}
