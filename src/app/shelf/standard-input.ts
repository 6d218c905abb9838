import process from 'node:process';
import {parseStory} from '../../core/story-format/parse-story.ts';
import {decode} from '../../core/text/decode/decode.ts';
import {readSource} from '../library/gather.ts';
import type {FoundText} from './find-story.ts';
import {looksForeign, readForeignBytes} from './read-foreign.ts';
import {toOpenText} from './story-text.ts';

const name = 'standard input';

/** Reads a story from standard input: Markdown, or a page or book. Nothing of it is kept. */
export async function readStandardInput(): Promise<FoundText> {
	const bytes = await readSource({path: '-', isFound: false, size: 0}, process.stdin);
	const text = decode(bytes);
	const read = (await looksForeign(bytes, text))
		? await readForeignBytes(bytes, name)
		: await parseStory(text, {path: name, relativePath: name});
	if ('refused' in read) return {kind: 'refused', message: read.refused};
	const content = await toOpenText(read);
	return {kind: 'found', story: read.head, isPage: false, content: {...content, isPassing: true}};
}
