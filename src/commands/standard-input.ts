import process from 'node:process';
import {buffer} from 'node:stream/consumers';
import {readStoryText} from '../sources/read-story.ts';
import type {FoundText} from './find-text.ts';
import {toOpenText} from './story-text.ts';

/** Reads a story from standard input. Nothing of it is kept. */
export async function readStandardInput(): Promise<Extract<FoundText, {kind: 'found'}>> {
	const bytes = await buffer(process.stdin);
	const read = await readStoryText(bytes, 'standard input');
	const content = await toOpenText(read);
	return {
		kind: 'found',
		story: read.head,
		isPage: false,
		content: {...content, isPassing: true},
	};
}
