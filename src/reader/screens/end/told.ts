import type {StoryDetails} from '../../../core/collection/details.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {type ToldStory, toldFinder} from '../../../core/collection/told.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {endFrame} from '../../frame.ts';
import type {EndEntry} from './entry.ts';
import type {EndScreen} from './state.ts';

/** What the page of a story names: the stories before and after it, and some related ones. */
export function toldEntries(
	{story: read, told}: EndScreen,
	stories: readonly StoryHead[],
	{addressesOf}: Pick<StoryDetails, 'addressesOf'>,
): readonly EndEntry[] {
	if (!told) return [];
	const find = toldFinder(stories, addressesOf);
	const entryOf = (label: SafeText, named: ToldStory): EndEntry => {
		const story = find(named);
		return {group: 'told', label, title: story?.title ?? named.title, story};
	};
	const related = told.related
		.map(named => entryOf(words.end.related, named))
		.filter(({story}) => story?.id !== read.id);
	// Those that can be read come first.
	const here = related.filter(({story}) => story !== undefined);
	const elsewhere = related.filter(({story}) => story === undefined);
	return [
		...(told.next ? [entryOf(words.end.next, told.next)] : []),
		...(told.previous ? [entryOf(words.end.previous, told.previous)] : []),
		...[...here, ...elsewhere].slice(0, endFrame.told),
	];
}
