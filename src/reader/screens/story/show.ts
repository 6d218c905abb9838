import {type Restored, restore} from '../../../core/anchors/anchor.ts';
import {changedOnSite} from '../../../core/collection/sites.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {firstPage, placeOf} from '../../../core/layout/book.ts';
import {hasPlace} from '../../../core/progress/shelf-state.ts';
import type {Match} from '../../../core/search/find-in-story.ts';
import {findTerm} from '../../../core/search/find-term.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {bookOf} from '../../book-of.ts';
import type {OpenText} from '../../open-text.ts';
import {recordOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {addNotices, replace, type Step, shown, step} from '../../step.ts';
import {jumpedFrom} from './jumps.ts';
import {atPageOf, atPlace} from './place.ts';
import {settling} from './settle.ts';
import type {StoryScreen} from './state.ts';

/** Shows a story whose file has been read, at the reader's place. */
export function showStory(state: State, story: StoryHead, content: OpenText, at: number): Step {
	const screen = shown(state);
	if (screen.kind !== 'loading' || screen.story.id !== story.id) return step(state);
	const book = bookOf(state, story, content);
	const restored = placeOfRecord(state, story, content);
	const reading = restored?.place ?? placeOf(book, firstPage(book));
	const fresh = {
		kind: 'story',
		story,
		from: screen.from,
		content,
		book,
		reading,
		settled: 0,
		count: '',
		search: undefined,
		back: [],
		forward: [],
		openedAt: at,
		isOneSitting: restored === undefined,
		isPassing: content.isPassing === true,
	} as const;
	const open = atPlace(state, fresh, reading);
	const found = screen.find ? atMatch(state, open, screen.find) : open;
	const changed = restored ? changeWords(state, story, restored) : [];
	const next = addNotices(replace(state, found), [...changed, ...content.notices]);
	const {stories} = state.collection;
	const ahead = {kind: 'read-ahead', story, from: screen.from, stories} as const;
	return step(next, ...settling(open), {kind: 'watch', story}, ahead);
}

/** The story at the first place of some words, as after a search; where it was is one jump back. */
function atMatch(state: State, open: StoryScreen, terms: readonly string[]): StoryScreen {
	const found = findTerm(open.content.text, terms);
	if (!found) return open;
	const {block, start: offset} = found.matches[found.current] as Match;
	const search = {...found, origin: open.place, isTyping: false};
	return jumpedFrom(open.place, {...atPageOf(state, open, {block, offset}), search});
}

function placeOfRecord(state: State, story: StoryHead, content: OpenText): Restored | undefined {
	const record = recordOf(state, story);
	if (!record || !hasPlace(record)) return undefined;
	const isSameText = record.fingerprint === content.fingerprint;
	return restore(content.text, record.anchor, isSameText, record.fraction);
}

/** What is said of a text that has changed since the reader was in it. */
function changeWords(state: State, story: StoryHead, {certainty}: Restored): readonly SafeText[] {
	if (certainty === 'neighbours' || certainty === 'fraction') return [words.story.changedSince];
	const changedAt = changedOnSite(state.collection, story) ?? 0;
	const readAt = recordOf(state, story)?.at ?? changedAt;
	return changedAt > readAt ? [words.story.changedOnSite] : [];
}
