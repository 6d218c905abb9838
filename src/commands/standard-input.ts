import process from 'node:process';
import {buffer} from 'node:stream/consumers';
import type {StoryHead} from '../collection/story.ts';
import type {OpenText} from '../reader/state.ts';
import {readStoryText} from '../sources/read-story.ts';
import {toOpenText} from './story-text.ts';

/** Reads a story from standard input. Nothing of it is kept. */
export async function readStandardInput(): Promise<{
	readonly story: StoryHead;
	readonly content: OpenText;
}> {
	const bytes = await buffer(process.stdin);
	const read = await readStoryText(bytes, 'standard input');
	const content = await toOpenText(read);
	return {story: read.head, content: {...content, isPassing: true}};
}
