import {readFileSync} from 'node:fs';
import {lengths, seed} from './contestants.ts';
import type {Site} from './site.ts';
import {writeStory} from './stories/write-stories.ts';

/** The Markdown of a story of 600,000 words, without its front matter. */
export async function readNovel(site: Site): Promise<string> {
	const path = await site.make('long.md', file => writeStory(file, lengths.long, seed));
	return readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}
