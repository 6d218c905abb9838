import {comparePlaces, type Place} from '../../../core/anchors/place.ts';
import {neighbours} from '../../../core/collection/neighbours.ts';
import {nextPage, placeOf} from '../../../core/layout/book.ts';
import {safe} from '../../../core/text/safe-text.ts';
import {openInstead} from '../../open-story.ts';
import {lastOf} from '../../pages.ts';
import type {EndScreen, State, StoryScreen} from '../../state.ts';
import {type Step, say, step} from '../../step.ts';
import {jumpTo, spreadShown} from './update.ts';

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
		const chapter = chapterPlace(state, screen, which);
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
	state: State,
	screen: StoryScreen,
	which: 'next' | 'previous',
): Place | undefined {
	const {book, content, place} = screen;
	const after = nextPage(book, lastOf(spreadShown(state, screen)));
	const chapters = content.text.flatMap((block, index) =>
		block.kind === 'heading' && block.level <= 2 ? [{block: index, offset: 0}] : [],
	);
	return which === 'next'
		? chapters.find(chapter => after && comparePlaces(chapter, placeOf(book, after)) >= 0)
		: chapters.findLast(chapter => comparePlaces(chapter, place) < 0);
}
