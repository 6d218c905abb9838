import {parseStory} from '../../core/story-format/parse-story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {ImportedStory} from '../../import/imported.ts';
import {putBack} from '../../import/write/put-back.ts';
import {type LeftOutSource, tellLeftOut} from './left-out-source.ts';
import {writeStory} from './read-foreign.ts';
import type {RawText} from './story-text.ts';

/**
 * What was left out of a page that is read in place: its file is nobody's to write, so what is taken
 * back stands in the open story alone. `made` is the story as it was made, `place` where its file is.
 */
export function leftOutInPlace(
	made: ImportedStory,
	place: Parameters<typeof parseStory>[1],
): LeftOutSource {
	const steps = [made];
	const now = (): ImportedStory => steps.at(-1) ?? made;
	return {
		leftOut: () => tellLeftOut(now().body, now().removed),
		take(wanted) {
			const {body, removed} = putBack(now().body, now().removed, index => wanted.has(index));
			// Story and blocks are safe, and so are both together.
			steps.push({...now(), body: body as SafeText, removed});
			return Promise.resolve(undefined);
		},
		undo() {
			if (steps.length > 1) steps.pop();
			return Promise.resolve(undefined);
		},
		async read(): Promise<RawText> {
			const {markdown} = await writeStory(now());
			return parseStory(markdown, place);
		},
		isForNow: true,
	};
}
