import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Block, Document} from './block.ts';
import {isOrnament} from './ornament.ts';
import {isTypedVerse} from './verse.ts';

/** Lines that no blank one divides. */
const paragraphs = /\S.*(?:\n[^\S\n]*\S.*)*/g;

/** A story that is not Markdown: paragraphs apart by blank lines, hard-wrapped lines joined. */
export function readPlainText(text: string): Document {
	const blocks = sanitise(text).match(paragraphs)?.map(readParagraph) ?? [];
	return {blocks, notices: []};
}

function readParagraph(source: string): Block {
	const lines = source.split('\n').map(line => line.replace(/[^\S\u00a0]+/g, ' ').trim());
	const isVerse = isTypedVerse(lines);
	const text = lines.join(isVerse ? '\n' : ' ') as SafeText;
	const kind = isOrnament(text) ? 'scene-break' : isVerse ? 'verse' : 'paragraph';
	return {kind, spans: [{text}], inside: []};
}
