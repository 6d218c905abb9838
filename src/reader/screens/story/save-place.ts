import {makeAnchor} from '../../../core/anchors/anchor.ts';
import {fractionAt} from '../../../core/layout/book.ts';
import type {UnsavedRecord} from '../../../core/progress/record.ts';
import {markFinished, turnPage} from '../../../core/progress/shelf-state.ts';
import {save} from '../../marks.ts';
import {lastOf} from '../../pages.ts';
import {isKept, recordOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {type Step, step} from '../../step.ts';
import type {StoryScreen} from './state.ts';

/** Saves where an open story is. Comments and static pages have no progress. */
export function savePlace(state: State, screen: StoryScreen, at: number): Step {
	const isInText = screen.place.block < screen.content.text.length;
	if (!isInText || !isKept(state, screen.story)) return step(state);
	return save(state, here(state, screen, at));
}

/** Saves that the page with the last word, which is shown, is turned. */
export function saveFinished(state: State, screen: StoryScreen, at: number): Step {
	if (!isKept(state, screen.story)) return step(state);
	return save(state, markFinished(here(state, screen, at), at));
}

/** The record of a story with the shown page as its place. */
function here(state: State, screen: StoryScreen, at: number): UnsavedRecord {
	const {book, content, place, spread, story} = screen;
	const page = {
		path: story.path,
		title: story.title,
		anchor: makeAnchor(content.text, place),
		fingerprint: content.fingerprint,
		fraction: fractionAt(book, lastOf(spread)),
	};
	return turnPage(recordOf(state, story), story.id, page, at);
}
