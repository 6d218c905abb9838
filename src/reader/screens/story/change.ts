import {makeAnchor, restore} from '../../../core/anchors/anchor.ts';
import type {Place} from '../../../core/anchors/place.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {fractionAt, pageOf} from '../../../core/layout/book.ts';
import {words} from '../../../core/words/words.ts';
import {bookOf} from '../../book-of.ts';
import type {OpenText} from '../../open-text.ts';
import type {State} from '../../state.ts';
import {addNotices, type Step, step} from '../../step.ts';
import type {Screen} from '../screen.ts';
import {isLookedUp} from './jumps.ts';
import {atPlace} from './place.ts';
import {settleOpen, settling} from './settle.ts';
import type {StoryScreen} from './state.ts';

/** More of the text of an open story is there: what is shown stays. */
export function growText(state: State, story: StoryHead, content: OpenText): Step {
	const isToGrow = (screen: Screen): screen is StoryScreen =>
		screen.kind === 'story' &&
		screen.story.id === story.id &&
		screen.content.beginningOf !== undefined;
	const known = state.screens.find(isToGrow);
	if (!known) return step(state);
	const screens = state.screens.map(screen =>
		isToGrow(screen) ? grown(state, screen, content) : screen,
	) as unknown as State['screens'];
	const next = {...state, screens};
	const fresh = content.notices.filter(notice => !known.content.notices.includes(notice));
	return step(addNotices(next, fresh), ...settleOpen(next));
}

function grown(state: State, screen: StoryScreen, read: OpenText): StoryScreen {
	const {known, text} = screen.content;
	const content = known ? {...read, known} : read;
	if (text.some((block, index) => block !== read.text[index])) {
		return withText(state, screen, content);
	}

	const book = bookOf(state, screen.story, content, screen.book);
	return atPlace(state, {...screen, content, book}, screen.place);
}

/** What a key asked for is still being read: other keys are answered again. */
export function tellNotYet(state: State, story: StoryHead): State {
	const screens = state.screens.map(screen =>
		screen.kind === 'story' && screen.story.id === story.id
			? {...screen, isReadingOn: false}
			: screen,
	) as unknown as State['screens'];
	return addNotices({...state, screens}, [words.story.notYet]);
}

/** The file of the open story changed: the new text is set at the same words. */
export function changeText(state: State, story: StoryHead, content: OpenText): Step {
	const next = withNewText(state, story, content);
	const isOpen = (screen: Screen): screen is StoryScreen => screen.kind === 'story';
	const [before, open] = [state.screens.find(isOpen), next.screens.find(isOpen)];
	if (!open || open.content !== content) return step(state);
	if (content.isPassing) return step(tellAnew(next, state, content), ...settling(open));
	// Its words may be the same: what was taken back by a key is known already.
	const isNew = before?.content.fingerprint !== content.fingerprint;
	return step(addNotices(next, isNew ? [words.story.changedNow] : []), ...settling(open));
}

/** The state with another text of an open story, at the same words. */
export function withNewText(state: State, story: StoryHead, content: OpenText): State {
	const screens = state.screens.map(screen =>
		screen.kind === 'story' && screen.story.id === story.id
			? withText(state, {...screen, story}, content)
			: screen,
	) as unknown as State['screens'];
	return {...state, screens};
}

/** More of a passing text came: what was said of it goes, unless it is said again. */
function tellAnew(next: State, before: State, {notices}: OpenText): State {
	const told = before.screens.flatMap(screen =>
		screen.kind === 'story' && screen.isPassing ? screen.content.notices : [],
	);
	const left = next.notices.filter(notice => !told.includes(notice) || notices.includes(notice));
	const fresh = notices.filter(notice => !told.includes(notice));
	return addNotices({...next, notices: left}, fresh);
}

function withText(state: State, screen: StoryScreen, content: OpenText): StoryScreen {
	const kept = (place: Place): Place => {
		const fraction = fractionAt(screen.book, pageOf(screen.book, place));
		return restore(content.text, makeAnchor(screen.content.text, place), false, fraction).place;
	};
	const book = bookOf(state, screen.story, content);
	const reading = kept(screen.reading);
	const back = isLookedUp(screen) ? [reading] : [];
	const fresh = {settled: 0, search: undefined, reading, back, forward: []};
	return atPlace(state, {...screen, ...fresh, content, book}, kept(screen.place));
}
