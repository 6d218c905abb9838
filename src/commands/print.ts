import type {Surroundings} from '../compose.ts';
import {printStory} from '../print/print-story.ts';
import {openingOf} from '../reader/opening.ts';
import {findText} from './find-text.ts';

const defaultWidth = 80;

/** `dogear print`: a story as plain lines. */
export async function print(
	surroundings: Surroundings,
	name: string,
	width: number = defaultWidth,
): Promise<number> {
	const found = await findText(surroundings, name);
	if (found.kind === 'refused') {
		surroundings.say(found.message);
		return 1;
	}

	for (const notice of found.content.notices) surroundings.say(notice);
	for (const line of printStory(openingOf(found.story, found.isPage), found.content, width))
		surroundings.write(`${line}\n`);
	return 0;
}
