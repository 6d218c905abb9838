import {firstPage, lastTextPage, pageNumber, placeAtFraction} from '../../../core/layout/book.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import {storyFrame} from '../../frame.ts';
import {lastOf, placeOfSpread, type Spread, spreadOf, turned} from '../../pages.ts';
import {isStaticPage, recordOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {push, replace, type Step, say, step} from '../../step.ts';
import {compare} from '../end/compare.ts';
import {jumpTo} from './jumps.ts';
import {turnedTo} from './place.ts';
import {saveFinished, savePlace} from './save-place.ts';
import type {StoryScreen} from './state.ts';

/** Carries out the keys that turn pages, so many as were counted; undefined for others. */
export function turnPages(
	state: State,
	screen: StoryScreen,
	command: Command,
	count: number | undefined,
	at: number,
): Step | undefined {
	const {book} = screen;
	switch (command) {
		case 'next-page':
			return turnBy(state, screen, count ?? 1, at);
		case 'previous-page':
			return turnBy(state, screen, -(count ?? 1), at);
		case 'first-page':
			return jumpTo(state, screen, placeOfSpread(book, [firstPage(book)]));
		case 'last-page':
			return jumpTo(state, screen, placeOfSpread(book, lastOrNumbered(state, screen, count)));
		case 'share':
			return count === undefined
				? step(say(state, words.story.noShare))
				: jumpTo(state, screen, placeAtFraction(book, count / 100));
		default:
			return undefined;
	}
}

/** Turns so many pages; past the last one comes the end. */
function turnBy(state: State, screen: StoryScreen, by: number, at: number): Step {
	const {isFacing} = storyFrame(state.window, state.settings);
	const to = turned(screen.book, screen.spread, by, isFacing);
	const hasFinished = by > 0 && holdsLastWord(screen, screen.spread);
	if (!to) {
		if (by < 0) return step(say(state, words.story.firstPage));
		const read = replace(state, turnedTo(screen, screen.spread));
		return toEnd(hasFinished ? saveFinished(read, screen, at) : step(read), screen, at);
	}

	const moved = turnedTo(screen, to);
	const next = replace(state, moved);
	if (by < 0 && isJustFinished(state, screen)) return step(next);
	return hasFinished ? saveFinished(next, screen, at) : savePlace(next, moved, at);
}

/** Whether the story was finished since it was opened: who then looks back does not read it again. */
function isJustFinished(state: State, {story, openedAt}: StoryScreen): boolean {
	const {finishedAt = 0, isReadAgain = false} = recordOf(state, story) ?? {};
	return finishedAt >= openedAt && !isReadAgain;
}

function holdsLastWord({book, content}: StoryScreen, spread: Spread): boolean {
	return spread.some(
		({section, page}) =>
			section === book.textParts - 1 &&
			content.beginningOf === undefined &&
			page === lastTextPage(book).page,
	);
}

function toEnd({state, effects}: Step, screen: StoryScreen, at: number): Step {
	if (isStaticPage(state, screen.story)) return step(say(state, words.story.lastPage));
	const minutes = Math.round((at - screen.openedAt) / 60_000);
	const end = push(state, {
		kind: 'end',
		story: screen.story,
		from: screen.from,
		chosen: 0,
		told: screen.content.told,
		minutes: screen.isOneSitting && minutes >= 1 ? minutes : undefined,
	});
	const asked = [...effects, ...compare(end)];
	if (screen.isPassing) return step(end, ...asked);
	return step(end, ...asked, {kind: 'list-left-out', story: screen.story});
}

function lastOrNumbered(state: State, screen: StoryScreen, count: number | undefined): Spread {
	const {book} = screen;
	const {isFacing} = storyFrame(state.window, state.settings);
	if (count === undefined) return spreadOf(book, lastTextPage(book), isFacing);
	let spread = spreadOf(book, firstPage(book), isFacing);
	while ((pageNumber(book, lastOf(spread)) ?? 0) < count) {
		const next = turned(book, spread, 1, isFacing);
		if (!next || holdsLastWord(screen, spread)) break;
		spread = next;
	}

	return spread;
}
