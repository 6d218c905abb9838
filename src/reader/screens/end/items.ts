import {neighbours} from '../../../core/collection/neighbours.ts';
import {related} from '../../../core/collection/related.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {nothing, type SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {endFrame} from '../../frame.ts';
import type {State} from '../../state.ts';
import type {EndScreen} from './state.ts';

/** An entry of the end of a story. */
export interface EndItem {
	readonly group: 'neighbour' | 'related' | 'recent';
	/** `Next`, `Previous`, or why it is related. */
	readonly label: SafeText;
	readonly story: StoryHead;
}

/** The last answer: comparing a story with all others takes longer than a key may. */
let last:
	| {
			readonly stories: readonly StoryHead[];
			readonly of: EndScreen;
			readonly items: readonly EndItem[];
	  }
	| undefined;

/** What can be read after a story: neighbours, related and recent stories; none twice. */
export function endItems(state: State, screen: EndScreen): readonly EndItem[] {
	const {stories} = state.collection;
	const isSame =
		last?.stories === stories && last.of.story === screen.story && last.of.from === screen.from;
	last = isSame && last ? last : {stories, of: screen, items: findItems(state, screen)};
	return last.items;
}

function findItems({collection}: State, screen: EndScreen): readonly EndItem[] {
	const {stories, details} = collection;
	const {next, previous} = neighbours(screen.story, screen.from, stories);
	const items: EndItem[] = [];
	if (next) items.push({group: 'neighbour', label: words.end.next, story: next});
	if (previous) items.push({group: 'neighbour', label: words.end.previous, story: previous});
	const taken = new Set([screen.story.id, next?.id, previous?.id]);
	for (const {story, reason} of related(screen.story, stories, details)) {
		if (items.filter(item => item.group === 'related').length === endFrame.related) break;
		if (taken.has(story.id)) continue;
		taken.add(story.id);
		items.push({group: 'related', label: reason, story});
	}

	const recent = stories.filter(story => !taken.has(story.id)).slice(0, endFrame.recent);
	return [...items, ...recent.map(story => ({group: 'recent', label: nothing, story}) as const)];
}
