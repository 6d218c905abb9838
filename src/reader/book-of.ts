import {isDeepStrictEqual} from 'node:util';
import type {StoryHead} from '../core/collection/story.ts';
import {type Book, lastTextPage, openBook} from '../core/layout/book.ts';
import {storyFrame} from './frame.ts';
import type {OpenText} from './open-text.ts';
import {openingOf} from './opening.ts';
import {isStaticPage} from './shelf.ts';
import type {State} from './state.ts';

/** All that the pages of a story's text depend on in a state, as one text. */
export function layoutKeyOf(state: State, story: StoryHead, {fingerprint}: OpenText): string {
	const {geometry} = storyFrame(state.window, state.settings);
	const opening = openingOf(story, isStaticPage(state, story));
	return JSON.stringify([fingerprint, story.lang, opening, geometry]);
}

/**
 * A story's text, its opening before it, set for the window and the settings of a state; `before` is
 * the book of the beginning of the text.
 */
export function bookOf(state: State, story: StoryHead, content: OpenText, before?: Book): Book {
	const {text, comments, tools, known, beginningOf} = content;
	const {geometry} = storyFrame(state.window, state.settings);
	const opening = openingOf(story, isStaticPage(state, story));
	const pages = known?.layoutKey === layoutKeyOf(state, story, content) ? known.pages : [];
	const isAsBefore = isDeepStrictEqual(before?.parts[0]?.geometry, geometry);
	const book = openBook(
		{opening, text, comments, characters: beginningOf},
		geometry,
		tools,
		pages,
		isAsBefore ? before : undefined,
	);
	// A story that is one section is set to its last page, so that its pages have numbers at once.
	if (book.textParts === 1 && !book.isBeginning) lastTextPage(book);
	return book;
}
