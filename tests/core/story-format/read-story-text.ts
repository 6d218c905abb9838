import {parseStory, type StoryFile} from '../../../src/core/story-format/parse-story.ts';
import {decodeText} from '../../../src/core/text/decode/decode-text.ts';

/** Reads a story from bytes that are no file; `name` stands for its path. */
export async function readStoryText(bytes: Uint8Array, name: string): Promise<StoryFile> {
	return parseStory(await decodeText(bytes), {path: name, relativePath: name});
}
