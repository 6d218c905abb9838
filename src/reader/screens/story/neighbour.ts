import {comparePlaces, type Place} from '../../../core/anchors/place.ts';
import {nextPage, placeOf} from '../../../core/layout/book.ts';
import {openNeighbour, sayNoNeighbour} from '../../neighbour.ts';
import {lastOf} from '../../pages.ts';
import type {State} from '../../state.ts';
import type {Step} from '../../step.ts';
import {jumpTo} from './jumps.ts';
import type {StoryScreen} from './state.ts';

/**
 * Opens the next or previous story; in a book, which has none, goes to the next or previous
 * chapter. At the ends a notice says so.
 */
export function goNeighbour(state: State, screen: StoryScreen, which: 'next' | 'previous'): Step {
	const opened = openNeighbour(state, screen, which);
	if (opened) return opened;
	const chapter = chapterPlace(screen, which);
	return chapter ? jumpTo(state, screen, chapter) : sayNoNeighbour(state, which);
}

/** Where the next or the previous chapter (a heading of level 1 or 2) begins. */
function chapterPlace(
	{book, content, place, spread}: StoryScreen,
	which: 'next' | 'previous',
): Place | undefined {
	const after = nextPage(book, lastOf(spread));
	const chapters = content.text.flatMap((block, index) =>
		block.kind === 'heading' && block.level <= 2 ? [{block: index, offset: 0}] : [],
	);
	return which === 'next'
		? chapters.find(chapter => after && comparePlaces(chapter, placeOf(book, after)) >= 0)
		: chapters.findLast(chapter => comparePlaces(chapter, place) < 0);
}
