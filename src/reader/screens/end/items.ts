import {neighbours} from '../../../core/collection/neighbours.ts';
import {related} from '../../../core/collection/related.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {nothing, type SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {endFrame} from '../../frame.ts';
import type {State} from '../../state.ts';
import {type EndEntry, type EndItem, isHere} from './entry.ts';
import type {EndScreen} from './state.ts';
import {toldEntries} from './told.ts';

interface Answer {
	readonly stories: readonly StoryHead[];
	readonly of: EndScreen;
	readonly entries: readonly EndEntry[];
	readonly items: readonly EndItem[];
}

/** The last answer: comparing a story with all others takes longer than a key may. */
let last: Answer | undefined;

/** All that is told after a story: neighbours, what its page names, related and recent stories. */
export function endEntries(state: State, screen: EndScreen): readonly EndEntry[] {
	return answer(state, screen).entries;
}

/** What can be read after a story; none twice. */
export function endItems(state: State, screen: EndScreen): readonly EndItem[] {
	return answer(state, screen).items;
}

/** Whether something was left out of the page: then the row after all stories tells it. */
export function hasLeftOut({leftOut}: EndScreen): boolean {
	return leftOut !== undefined && leftOut.blocks.length > 0;
}

function answer(state: State, screen: EndScreen): Answer {
	const {stories} = state.collection;
	const isSame =
		last?.stories === stories &&
		last.of.story === screen.story &&
		last.of.from === screen.from &&
		last.of.details === screen.details;
	if (isSame && last) return last;
	const entries = findEntries(state, screen);
	last = {stories, of: screen, entries, items: entries.filter(isHere)};
	return last;
}

function findEntries({collection}: State, screen: EndScreen): readonly EndEntry[] {
	const {stories} = collection;
	const {details = collection.details} = screen;
	const {next, previous} = neighbours(screen.story, screen.from, stories);
	const entries: EndEntry[] = [];
	const taken = new Set([screen.story.id]);
	const add = (group: EndEntry['group'], label: SafeText, story: StoryHead | undefined): void => {
		if (!story || taken.has(story.id)) return;
		taken.add(story.id);
		entries.push({group, label, title: story.title, story});
	};

	add('neighbour', words.end.next, next);
	add('neighbour', words.end.previous, previous);
	for (const entry of toldEntries(screen, stories, details)) {
		if (isHere(entry)) add(entry.group, entry.label, entry.story);
		else entries.push(entry);
	}

	const before = entries.length;
	for (const {story, reason} of related(screen.story, stories, details)) {
		if (entries.length === before + endFrame.related) break;
		add('related', reason, story);
	}

	const recent = stories.filter(story => !taken.has(story.id)).slice(0, endFrame.recent);
	for (const story of recent) add('recent', nothing, story);
	return entries;
}
