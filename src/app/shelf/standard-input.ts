import process from 'node:process';
import type {StoryHead} from '../../core/collection/story.ts';
import {parseStory} from '../../core/story-format/parse-story.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {OpenText} from '../../reader/open-text.ts';
import {readSource} from '../library/gather.ts';
import {looksForeign} from './looks-foreign.ts';
import {foreign} from './read-foreign.ts';
import {toOpenText} from './story-text.ts';

/** A story with its text, or why there is none. */
export type PipedStory =
	| {readonly kind: 'found'; readonly story: StoryHead; readonly content: OpenText}
	| {readonly kind: 'refused'; readonly message: SafeText};

const name = 'standard input';

/** Reads a story from standard input: Markdown, or a page or book. Nothing of it is kept. */
export async function readStandardInput(): Promise<PipedStory> {
	const bytes = await readSource({path: '-', isFound: false, size: 0}, process.stdin);
	const text = await decodeText(bytes);
	const read = (await looksForeign(bytes, text))
		? await foreign.toStory(bytes, name)
		: {markdown: text};
	if ('refused' in read) return {kind: 'refused', message: read.refused};
	const story = await parseStory(read.markdown, {path: name, relativePath: name});
	const content = await toOpenText(story);
	return {kind: 'found', story: story.head, content: {...content, isPassing: true}};
}
