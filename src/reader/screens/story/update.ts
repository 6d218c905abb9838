import type {Place} from '../../../core/anchors/place.ts';
import {firstPage, lastTextPage, pageNumber} from '../../../core/layout/book.ts';
import {isCertainAt} from '../../../core/layout/sections.ts';
import {safe} from '../../../core/text/safe-text.ts';
import {bookOf} from '../../book-of.ts';
import type {Command} from '../../command.ts';
import {storyFrame} from '../../frame.ts';
import {markFinished, markUnread} from '../../marks.ts';
import {leaveStory} from '../../open-story.ts';
import {lastOf, placeOfSpread, type Spread, spreadAt, spreadOf, turned} from '../../pages.ts';
import {isStaticPage} from '../../shelf.ts';
import type {State, StoryScreen} from '../../state.ts';
import {push, replace, type Step, say, step} from '../../step.ts';
import {currentEntry} from '../places/items.ts';
import {toggleBookmark} from './bookmarks.ts';
import {goNeighbour} from './neighbour.ts';
import {saveFinished, savePlace} from './save-place.ts';
import {cancelSearch, eraseSearch, goToMatch, keepSearch, startSearch} from './search.ts';
import {changeSettings} from './settings.ts';

/** The pages that an open story shows. */
export function spreadShown(state: State, screen: StoryScreen): Spread {
	const {isFacing} = storyFrame(state.window, state.settings);
	return spreadAt(screen.book, screen.place, isFacing);
}

/** Carries out a key on an open story. */
export function updateStory(state: State, screen: StoryScreen, command: Command, at: number): Step {
	const count = screen.count === '' ? undefined : Number(screen.count);
	const uncounted = {...screen, count: ''};
	const counted = replace(state, uncounted);
	if (command === 'back' && count !== undefined) return step(counted);
	return (
		turnPages(counted, uncounted, command, count, at) ??
		moveAlongJumps(counted, uncounted, command, at) ??
		changeSettings(counted, uncounted, command) ??
		doOther(counted, uncounted, command, at)
	);
}

/**
 * Whether a command can be carried out with what has been read of the text: all of it mostly, and
 * of a beginning where the page that it leads to is sure to be as in the whole.
 */
export function isInBeginning(state: State, screen: StoryScreen, command: Command): boolean {
	const {book, content, count} = screen;
	if (content.beginningOf === undefined || command === 'back') return true;
	if (count !== '') return false;
	if (command === 'previous-page') return true;
	if (command !== 'next-page') return false;
	const {isFacing} = storyFrame(state.window, state.settings);
	const to = turned(book, spreadShown(state, screen), 1, isFacing);
	const section = to && book.parts[to[0].section];
	return section !== undefined && isCertainAt(content.text, Math.max(0, section.first));
}

function turnPages(
	state: State,
	screen: StoryScreen,
	command: Command,
	count: number | undefined,
	at: number,
): Step | undefined {
	switch (command) {
		case 'next-page':
			return turnBy(state, screen, count ?? 1, at);
		case 'previous-page':
			return turnBy(state, screen, -(count ?? 1), at);
		case 'first-page':
			return jumpTo(state, screen, placeOfSpread(screen.book, [firstPage(screen.book)]), at);
		case 'last-page':
			return jumpTo(state, screen, lastOrNumbered(state, screen, count), at);
		default:
			return undefined;
	}
}

/** Turns so many pages; past the last one comes the end. */
function turnBy(state: State, screen: StoryScreen, by: number, at: number): Step {
	const {isFacing} = storyFrame(state.window, state.settings);
	const from = spreadAt(screen.book, screen.place, isFacing);
	const to = turned(screen.book, from, by, isFacing);
	const hasFinished = by > 0 && holdsLastWord(screen, from);
	if (!to) {
		if (by < 0) return step(say(state, safe`This is the first page.`));
		return toEnd(hasFinished ? saveFinished(state, screen, at) : step(state), screen, at);
	}

	const turnedScreen = {...screen, place: placeOfSpread(screen.book, to)};
	const next = replace(state, turnedScreen);
	return hasFinished ? saveFinished(next, screen, at) : savePlace(next, turnedScreen, at);
}

function holdsLastWord(screen: StoryScreen, spread: Spread): boolean {
	const {book} = screen;
	return spread.some(
		({section, page}) =>
			section === book.textParts - 1 &&
			screen.content.beginningOf === undefined &&
			page === lastTextPage(book).page,
	);
}

function toEnd({state, effects}: Step, screen: StoryScreen, at: number): Step {
	if (isStaticPage(state, screen.story)) return step(say(state, safe`This is the last page.`));
	const minutes = Math.round((at - screen.openedAt) / 60_000);
	const end = push(state, {
		kind: 'end',
		story: screen.story,
		from: screen.from,
		chosen: 0,
		minutes: screen.isOneSitting && minutes >= 1 ? minutes : undefined,
	});
	return step(end, ...effects);
}

function lastOrNumbered(state: State, screen: StoryScreen, count: number | undefined): Place {
	const {book} = screen;
	const {isFacing} = storyFrame(state.window, state.settings);
	const last = spreadOf(book, lastTextPage(book), isFacing);
	if (count === undefined) return placeOfSpread(book, last);
	let spread = spreadOf(book, firstPage(book), isFacing);
	while ((pageNumber(book, lastOf(spread)) ?? 0) < count) {
		const next = turned(book, spread, 1, isFacing);
		if (!next || holdsLastWord(screen, spread)) break;
		spread = next;
	}

	return placeOfSpread(book, spread);
}

/** Shows the page of a place and remembers where the reader was, for `o`. */
export function jumpTo(state: State, screen: StoryScreen, place: Place, at: number): Step {
	const {isFacing} = storyFrame(state.window, state.settings);
	const target = placeOfSpread(screen.book, spreadAt(screen.book, place, isFacing));
	if (target.block === screen.place.block && target.offset === screen.place.offset) {
		return step(replace(state, screen));
	}

	const jumped = {...screen, place: target, back: [...screen.back, screen.place], forward: []};
	return savePlace(replace(state, jumped), jumped, at);
}

function moveAlongJumps(
	state: State,
	screen: StoryScreen,
	command: Command,
	at: number,
): Step | undefined {
	if (command !== 'jump-back' && command !== 'jump-forward') return undefined;
	const isBack = command === 'jump-back';
	const place = (isBack ? screen.back : screen.forward).at(-1);
	if (!place) {
		return step(
			say(state, isBack ? safe`No jump to go back from.` : safe`No jump to go forward to.`),
		);
	}

	const moved = {
		...screen,
		place,
		back: isBack ? screen.back.slice(0, -1) : [...screen.back, screen.place],
		forward: isBack ? [...screen.forward, screen.place] : screen.forward.slice(0, -1),
	};
	return savePlace(replace(state, moved), moved, at);
}

function doOther(state: State, screen: StoryScreen, command: Command, at: number): Step {
	switch (command) {
		case 'next-story':
			return goNeighbour(state, screen, 'next', at);
		case 'previous-story':
			return goNeighbour(state, screen, 'previous', at);
		case 'finished':
			return markFinished(state, screen.story, at);
		case 'unread':
			return markUnread(state, screen.story, at);
		case 'contents':
		case 'bookmarks':
		case 'links':
			return step(
				push(state, {kind: command, chosen: command === 'contents' ? currentEntry(screen) : 0}),
			);
		case 'bookmark':
			return toggleBookmark(state, screen, at);
		case 'back':
			return leaveStory(state);
		default:
			return updateSearch(state, screen, command, at);
	}
}

function updateSearch(state: State, screen: StoryScreen, command: Command, at: number): Step {
	switch (command) {
		case 'search':
			return startSearch(state, screen);
		case 'keep':
			return keepSearch(state, screen, at);
		case 'cancel':
			return cancelSearch(state, screen);
		case 'erase':
			return eraseSearch(state, screen);
		case 'erase-all':
			return eraseSearch(state, screen, true);
		case 'next-match':
			return goToMatch(state, screen, 1, at);
		case 'previous-match':
			return goToMatch(state, screen, -1, at);
		default:
			return step(state);
	}
}

/** The open story set for the window and the settings of a state; its place stays. */
export function setAgain(state: State, screen: StoryScreen): StoryScreen {
	return {...screen, book: bookOf(state, screen.story, screen.content), settled: 0};
}
