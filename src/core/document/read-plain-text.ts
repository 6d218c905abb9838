import {leastOf} from '../text/extremes.ts';
import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Block, Document} from './block.ts';
import {isChapterTitle} from './chapter-title.ts';
import {cutLongBlocks} from './cut-long-blocks.ts';
import {isOrnament} from './ornament.ts';
import {hasVerseIndents, indentOf, isTypedVerse} from './verse.ts';

/** A story that is not Markdown: paragraphs apart by blank lines, hard-wrapped lines joined. */
export function readPlainText(text: string): Document {
	const blocks: Block[] = [];
	let lines: string[] = [];
	for (const line of sanitise(text).split('\n')) {
		if (line.trim() !== '') lines.push(line);
		else if (lines.length > 0) {
			blocks.push(...toBlocks(lines));
			lines = [];
		}
	}
	if (lines.length > 0) blocks.push(...toBlocks(lines));
	return {blocks: cutLongBlocks(blocks), notices: []};
}

/** In Chinese and Japanese a line that ends a sentence ends a paragraph. */
const wideSentence = /[。！？」』]$/u;

function toBlocks(lines: readonly string[]): readonly Block[] {
	const words = lines.map(line => line.trim().replace(/ {2,}/g, ' '));
	if (words.every(line => wideSentence.test(line))) return words.map(line => toBlock([line]));
	return [hasVerseIndents(lines) ? toBlock(keepIndents(lines, words)) : toBlock(words)];
}

/** The steps in which lines of verse stand, as no-break spaces. */
function keepIndents(lines: readonly string[], words: readonly string[]): readonly string[] {
	const indents = lines.map(indentOf);
	const least = leastOf(indents);
	return words.map((line, index) => '\u00a0'.repeat((indents[index] ?? 0) - least) + line);
}

function toBlock(lines: readonly string[]): Block {
	const [line = ''] = lines;
	if (lines.length === 1 && isChapterTitle(line))
		return {kind: 'heading', level: 2, spans: [{text: line as SafeText}], inside: []};
	const isVerse = isTypedVerse(lines) || hasVerseIndents(lines);
	const text = lines.join(isVerse ? '\n' : ' ') as SafeText;
	const kind = isOrnament(text) ? 'scene-break' : isVerse ? 'verse' : 'paragraph';
	return {kind, spans: [{text}], inside: []};
}
