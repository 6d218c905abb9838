import type {StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {Query} from '../../core/search/query.ts';
import {makeSnippet, type SnippetPart} from '../../core/search/snippet.ts';
import {plainWords} from '../../core/story-format/plain-words.ts';
import {readWholeAt} from '../../disk/folder/read-story.ts';
import {foreign} from './read-foreign.ts';

/** The words of a story around what a query found in it; its excerpt when that is not in its text. */
export async function snippetOf(
	story: StoryHead,
	{terms}: Query,
	{excerptOf}: Pick<StoryDetails, 'excerptOf'>,
): Promise<readonly SnippetPart[]> {
	const wanted = terms.filter(term => !term.isExcluded).map(term => term.text);
	const read = wanted.length > 0 ? await readWholeAt(story.path, undefined, foreign) : undefined;
	const found =
		read?.kind === 'read' ? makeSnippet(read.story.body, wanted, plainWords) : undefined;
	return found ?? [{text: excerptOf(story), isMatch: false}];
}
