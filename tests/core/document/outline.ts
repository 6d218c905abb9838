import type {Block, Span} from '../../../src/core/document/block.ts';
import {readDocument} from './read-document.ts';

/**
 * A document in one line a block, to be read aloud: what the block stands in, its kind unless it
 * is a paragraph, its words. `_emphasis_ *strong* ~strike~ {code} [link](address) [mark](^note)`
 */
export function outline(markdown: string): readonly string[] {
	return readDocument(markdown).blocks.map(outlineBlock);
}

export function outlineBlock(block: Block): string {
	const inside = block.inside.map(container => {
		if (container.kind === 'quote') return '>';
		return container.isFirst ? container.marker : ' '.repeat(container.marker.length);
	});
	return [...inside, nameOf(block), block.spans.map(outlineSpan).join('')].join(' ').trimEnd();
}

function nameOf(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return '¶';
		case 'heading':
			return `h${block.level}`;
		case 'code':
			return `code(${block.language})`;
		case 'note':
			return `note(${block.label})`;
		default:
			return block.kind;
	}
}

function outlineSpan({text, emphasis, strong, strike, code, link, note}: Span): string {
	let words: string = text;
	if (code) words = `{${words}}`;
	if (strike) words = `~${words}~`;
	if (emphasis) words = `_${words}_`;
	if (strong) words = `*${words}*`;
	if (link !== undefined) words = `[${words}](${link})`;
	return note === undefined ? words : `[${words}](^${note})`;
}
