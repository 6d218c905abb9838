import {neighbours} from '../../core/collection/neighbours.ts';
import {related} from '../../core/collection/related.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {safe} from '../../core/text/safe-text.ts';
import type {Command} from '../command.ts';
import {markUnread} from '../marks.ts';
import type {EndScreen, State} from '../state.ts';
import {pop, replace, type Step, step} from '../step.ts';
import {goNeighbour} from './neighbour.ts';
import {leaveStory, openInstead} from './open-story.ts';

/** An entry of the end of a story. */
export interface EndItem {
	readonly group: 'neighbour' | 'related' | 'recent';
	/** `Next`, `Previous`, or why it is related. */
	readonly label: SafeText;
	readonly story: StoryHead;
}

const relatedLimit = 3;
const recentLimit = 3;

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
	if (next) items.push({group: 'neighbour', label: safe`Next`, story: next});
	if (previous) items.push({group: 'neighbour', label: safe`Previous`, story: previous});
	const taken = new Set([screen.story.id, next?.id, previous?.id]);
	for (const {story, reason} of related(screen.story, stories, details)) {
		if (items.filter(item => item.group === 'related').length === relatedLimit) break;
		if (taken.has(story.id)) continue;
		taken.add(story.id);
		items.push({group: 'related', label: reason, story});
	}

	const recent = stories.filter(story => !taken.has(story.id)).slice(0, recentLimit);
	return [...items, ...recent.map(story => ({group: 'recent', label: safe``, story}) as const)];
}

/** Carries out a key at the end of a story. */
export function updateEnd(state: State, screen: EndScreen, command: Command, at: number): Step {
	const items = endItems(state, screen);
	switch (command) {
		case 'up':
			return step(replace(state, {...screen, chosen: Math.max(0, screen.chosen - 1)}));
		case 'down':
			return step(
				replace(state, {...screen, chosen: Math.min(items.length - 1, screen.chosen + 1)}),
			);
		case 'open': {
			const item = items[screen.chosen];
			return item ? openInstead(state, item.story, screen.from) : step(state);
		}
		case 'previous-page':
			return step(pop(state));
		case 'next-story':
			return goNeighbour(state, screen, 'next', at);
		case 'previous-story':
			return goNeighbour(state, screen, 'previous', at);
		case 'unread':
			return markUnread(state, screen.story, at);
		case 'back':
			return leaveStory(state);
		default:
			return step(state);
	}
}
