import type {PageBlock} from '../boilerplate/block.ts';

/** The blocks of Markdown that we have written ourselves: divided by empty lines, except in code. */
export function markdownBlocks(markdown: string, firstGroup: number): readonly PageBlock[] {
	return splitChunks(markdown).map((chunk, index) => ({
		line: 0,
		text: plainWords(chunk),
		markdown: chunk,
		group: firstGroup + index,
		isItem: false,
	}));
}

/** Text that stands outside the story, block by block. */
export function wordBlocks(texts: readonly string[], firstGroup: number): readonly PageBlock[] {
	return texts.map((text, index) => ({
		line: 0,
		text,
		markdown: text,
		group: firstGroup + index,
		isItem: false,
	}));
}

function splitChunks(markdown: string): readonly string[] {
	const chunks: string[] = [];
	let fence = '';
	for (const chunk of markdown.split(/\n{2,}/)) {
		const last = chunks.length - 1;
		if (fence !== '' && last >= 0) chunks[last] += `\n\n${chunk}`;
		else if (chunk.trim() !== '') chunks.push(chunk);
		for (const [mark] of chunk.matchAll(/^ {0,3}(?:`{3,}|~{3,})/gm)) {
			if (fence === '') fence = mark.trim();
			else if (mark.trim().startsWith(fence)) fence = '';
		}
	}

	return chunks;
}

/** What a reader sees of Markdown: without its marks. */
function plainWords(markdown: string): string {
	return markdown
		.replace(/^(?:#{1,6} |> ?|[-*] |\d+\. )+/gm, '')
		.replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
		.replace(/(?<!\\)[*`]+|(?<![\\\p{L}\p{N}])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, '')
		.replace(/\\\n/g, ' ')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
