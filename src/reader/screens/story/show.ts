import {makeAnchor, type Restored, restore} from '../../../core/anchors/anchor.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {firstPage, fractionAt, placeOf} from '../../../core/layout/book.ts';
import type {Match} from '../../../core/search/find-in-story.ts';
import {findTerm} from '../../../core/search/find-term.ts';
import {safe} from '../../../core/text/safe-text.ts';
import {bookOf} from '../../book-of.ts';
import type {Effect} from '../../effect.ts';
import {storyFrame} from '../../frame.ts';
import {lastOf, placeOfSpread, spreadAt} from '../../pages.ts';
import {recordOf, stateOf} from '../../shelf.ts';
import type {OpenText, Screen, State, StoryScreen} from '../../state.ts';
import {replace, type Step, say, shown, step} from '../../step.ts';
import {spreadShown} from './update.ts';

const lostWords = safe`The text changed since you were here; this is the nearest place.`;

/** Shows a story whose file has been read, at the reader's place. */
export function showStory(state: State, story: StoryHead, content: OpenText, at: number): Step {
	const screen = shown(state);
	if (screen.kind !== 'loading' || screen.story.id !== story.id) return step(state);
	const book = bookOf(state, story, content);
	const restored = placeOfRecord(state, story, content);
	const open: StoryScreen = {
		kind: 'story',
		story,
		from: screen.from,
		content,
		book,
		place: restored?.place ?? placeOf(book, firstPage(book)),
		settled: 0,
		count: '',
		search: undefined,
		back: [],
		forward: [],
		openedAt: at,
		isOneSitting: restored === undefined,
		isPassing: content.isPassing === true,
	};
	const found = screen.find ? atMatch(state, open, screen.find) : open;
	const notice = restored && isUncertain(restored) ? lostWords : content.notices[0];
	const shownState = replace(state, found);
	return step(notice ? say(shownState, notice) : shownState, ...settling(open), {
		kind: 'watch',
		story,
	});
}

/** Has the rest of an open story set, once all of its text is there. */
export function settling({book, content}: StoryScreen): readonly Effect[] {
	return content.beginningOf === undefined ? [{kind: 'settle', book}] : [];
}

/** The story at the first place of the words, as after a search; where it was is one jump back. */
function atMatch(state: State, open: StoryScreen, words: readonly string[]): StoryScreen {
	const found = findTerm(open.content.text, words);
	if (!found) return open;
	const {isFacing} = storyFrame(state.window, state.settings);
	const {block, start: offset} = found.matches[found.current] as Match;
	const place = placeOfSpread(open.book, spreadAt(open.book, {block, offset}, isFacing));
	const search = {...found, origin: open.place, isTyping: false};
	return {...open, place, search, back: [open.place]};
}

function placeOfRecord(state: State, story: StoryHead, content: OpenText): Restored | undefined {
	const record = recordOf(state, story);
	// A finished story opens at its start; one set aside keeps its place.
	if (!record || record.fraction === 0 || stateOf(state, story) === 'finished') return undefined;
	const isSameText = record.fingerprint === content.fingerprint;
	return restore(content.text, record.anchor, isSameText, record.fraction);
}

function isUncertain(restored: Restored): boolean {
	return restored.certainty === 'neighbours' || restored.certainty === 'fraction';
}

/** More of the text of an open story is there: what is shown stays. */
export function growText(state: State, story: StoryHead, content: OpenText): Step {
	const isToGrow = (screen: Screen): screen is StoryScreen =>
		screen.kind === 'story' &&
		screen.story.id === story.id &&
		screen.content.beginningOf !== undefined;
	if (!state.screens.some(isToGrow)) return step(state);
	const screens = state.screens.map(screen =>
		isToGrow(screen) ? grown(state, screen, content) : screen,
	) as unknown as State['screens'];
	const next = {...state, screens};
	const open = screens.findLast(screen => screen.kind === 'story') as StoryScreen;
	const [notice] = content.notices;
	return step(notice ? say(next, notice) : next, ...settling(open));
}

function grown(state: State, screen: StoryScreen, read: OpenText): StoryScreen {
	const {known, text} = screen.content;
	const content = known ? {...read, known} : read;
	if (text.some((block, index) => block !== read.text[index])) {
		return withText(state, screen, content);
	}

	return {...screen, content, book: bookOf(state, screen.story, content, screen.book)};
}

/** The file of the open story changed: the new text is set at the same words. */
export function changeText(state: State, story: StoryHead, content: OpenText): Step {
	const screens = state.screens.map(screen =>
		screen.kind === 'story' && screen.story.id === story.id
			? withText(state, {...screen, story}, content)
			: screen,
	) as unknown as State['screens'];
	const open = screens.find(screen => screen.kind === 'story');
	if (!open || open.content !== content) return step(state);
	const notice = safe`The file changed; this is its new text.`;
	return step(say({...state, screens}, notice), ...settling(open));
}

function withText(state: State, screen: StoryScreen, content: OpenText): StoryScreen {
	const anchor = makeAnchor(screen.content.text, screen.place);
	const fraction = fractionAt(screen.book, lastOf(spreadShown(state, screen)));
	return {
		...screen,
		content,
		book: bookOf(state, screen.story, content),
		place: restore(content.text, anchor, false, fraction).place,
		settled: 0,
		search: undefined,
		back: [],
		forward: [],
	};
}
