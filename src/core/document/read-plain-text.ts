import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Block, Document} from './block.ts';
import {isChapterTitle} from './chapter-title.ts';
import {cutLongBlocks} from './cut-long-blocks.ts';
import {isOrnament} from './ornament.ts';
import {isTypedVerse} from './verse.ts';

/** A story that is not Markdown: paragraphs apart by blank lines, hard-wrapped lines joined. */
export function readPlainText(text: string): Document {
	const blocks: Block[] = [];
	let lines: string[] = [];
	for (const line of sanitise(text).split('\n')) {
		const words = line === '' ? '' : line.trim();
		if (words !== '') lines.push(words.includes('  ') ? words.replace(/ +/g, ' ') : words);
		else if (lines.length > 0) {
			blocks.push(toBlock(lines));
			lines = [];
		}
	}
	if (lines.length > 0) blocks.push(toBlock(lines));
	return {blocks: cutLongBlocks(blocks), notices: []};
}

function toBlock(lines: readonly string[]): Block {
	const [line = ''] = lines;
	if (lines.length === 1 && isChapterTitle(line))
		return {kind: 'heading', level: 2, spans: [{text: line as SafeText}], inside: []};
	const isVerse = isTypedVerse(lines);
	const text = lines.join(isVerse ? '\n' : ' ') as SafeText;
	const kind = isOrnament(text) ? 'scene-break' : isVerse ? 'verse' : 'paragraph';
	return {kind, spans: [{text}], inside: []};
}
