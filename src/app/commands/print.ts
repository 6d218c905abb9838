import {openingOf} from '../../reader/opening.ts';
import type {AppContext} from '../context.ts';
import {findFile} from '../shelf/find-story.ts';
import type {FoundText} from '../shelf/found-text.ts';
import {isPiped} from '../shelf/piped-bytes.ts';
import {readPipedStory} from '../shelf/piped-story.ts';
import {readWhole} from '../shelf/read-file.ts';
import {toOpenText} from '../shelf/story-text.ts';
import {printStory} from './print-story.ts';

const defaultWidth = 80;

/** `dogear print`: a story as plain lines. */
export async function print(
	context: AppContext,
	name: string,
	width: number = defaultWidth,
	/** What else may have been meant, where there is no such story. */
	others: readonly string[] = [],
): Promise<number> {
	const found = await findText(context, name, others);
	if (found.kind === 'refused') {
		context.say(found.message);
		return 1;
	}

	for (const notice of found.content.notices) context.say(notice);
	for (const line of printStory(openingOf(found.story, found.isPage), found.content, width))
		context.write(`${line}\n`);
	return 0;
}

async function findText(
	context: AppContext,
	name: string,
	others: readonly string[],
): Promise<FoundText> {
	if (isPiped(name)) return readPipedStory(name, context.say);
	const found = await findFile(context, name, others);
	if (found.kind === 'refused') return found;
	const read = await readWhole(context, found.path);
	if (read.kind === 'problem') return {kind: 'refused', message: read.problem.message};
	const {head: story, isPage} = read;
	return {kind: 'found', story, isPage, content: await toOpenText(read)};
}
