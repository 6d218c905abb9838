import {neighbours} from '../../collection/neighbours.ts';
import {comparePlaces, type Place} from '../../layout/place.ts';
import {safe} from '../../text/safe-text.ts';
import type {EndScreen, State, StoryScreen} from '../state.ts';
import {type Step, say, step} from '../step.ts';
import {openInstead} from './open-story.ts';
import {jumpTo} from './story.ts';

/**
 * Opens the next or previous story; in a book, which has none, goes to the next or previous
 * chapter. At the ends a notice says so.
 */
export function goNeighbour(
	state: State,
	screen: StoryScreen | EndScreen,
	which: 'next' | 'previous',
	at: number,
): Step {
	const {story, from} = screen;
	const neighbour = neighbours(story, from, state.collection.stories)[which];
	if (neighbour) return openInstead(state, neighbour, from);
	if (screen.kind === 'story') {
		const chapter = chapterPlace(screen, which);
		if (chapter) return jumpTo(state, screen, chapter, at);
	}

	return step(
		say(
			state,
			which === 'next' ? safe`There is no next story.` : safe`There is no previous story.`,
		),
	);
}

/** Where the next or the previous chapter (a heading of level 1 or 2) begins. */
function chapterPlace(
	{content, place}: StoryScreen,
	which: 'next' | 'previous',
): Place | undefined {
	const chapters = content.text.flatMap((block, index) =>
		block.kind === 'heading' && block.level <= 2 ? [{block: index, offset: 0}] : [],
	);
	return which === 'next'
		? chapters.find(chapter => comparePlaces(chapter, place) > 0)
		: chapters.findLast(chapter => comparePlaces(chapter, place) < 0);
}
