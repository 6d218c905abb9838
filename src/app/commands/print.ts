import {openingOf} from '../../reader/opening.ts';
import type {AppContext} from '../context.ts';
import {findText} from '../shelf/find-story.ts';
import {printStory} from './print-story.ts';

const defaultWidth = 80;

/** `dogear print`: a story as plain lines. */
export async function print(
	context: AppContext,
	name: string,
	width: number = defaultWidth,
): Promise<number> {
	const found = await findText(context, name);
	if (found.kind === 'refused') {
		context.say(found.message);
		return 1;
	}

	for (const notice of found.content.notices) context.say(notice);
	for (const line of printStory(openingOf(found.story, found.isPage), found.content, width))
		context.write(`${line}\n`);
	return 0;
}
