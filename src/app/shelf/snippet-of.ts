import type {StoryHead} from '../../core/collection/story.ts';
import type {Query} from '../../core/search/query.ts';
import {makeSnippet, type SnippetPart} from '../../core/search/snippet.ts';
import {plainWords} from '../../core/story-format/plain-words.ts';
import {readStory} from '../../disk/folder/read-story.ts';

/** The words of a story around what a query found in it; its excerpt when that is not in its text. */
export async function snippetOf(story: StoryHead, {terms}: Query): Promise<readonly SnippetPart[]> {
	const wanted = terms.filter(term => !term.isExcluded).map(term => term.text);
	const read = wanted.length > 0 ? await readStory(story.path) : undefined;
	const found = read?.kind === 'story' ? makeSnippet(read.body, wanted, plainWords) : undefined;
	return found ?? [{text: story.excerpt, isMatch: false}];
}
