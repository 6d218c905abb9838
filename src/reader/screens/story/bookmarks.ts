import {makeAnchor, restore} from '../../../core/anchors/anchor.ts';
import {comparePlaces, type Place} from '../../../core/anchors/place.ts';
import {pageOf} from '../../../core/layout/book.ts';
import {notOfNow} from '../../../core/progress/reading-order.ts';
import type {Bookmark} from '../../../core/progress/record.ts';
import {words} from '../../../core/words/words.ts';
import {keyFor} from '../../key-labels.ts';
import {save, untouched} from '../../marks.ts';
import {isKept, recordOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {type Step, say, step} from '../../step.ts';
import type {StoryScreen} from './state.ts';

/** A folded corner and the place that it marks in the text as it is now. */
export interface FoldedCorner {
	readonly bookmark: Bookmark;
	readonly place: Place;
}

/** The folded corners of an open story in the order of the text. */
export function foldedCorners(state: State, screen: StoryScreen): readonly FoldedCorner[] {
	const record = recordOf(state, screen.story);
	const isSameText = record?.fingerprint === screen.content.fingerprint;
	return (record?.bookmarks ?? [])
		.map(bookmark => ({
			bookmark,
			place: restore(screen.content.text, bookmark.anchor, isSameText, 0).place,
		}))
		.sort((one, other) => comparePlaces(one.place, other.place));
}

/** The folded corners on the shown pages. */
export function cornersShown(state: State, screen: StoryScreen): readonly FoldedCorner[] {
	return foldedCorners(state, screen).filter(({place}) => isShown(screen, place));
}

/** Whether a place is on the shown pages. */
export function isShown({book, spread}: StoryScreen, place: Place): boolean {
	const page = pageOf(book, place);
	return spread.some(shown => shown.section === page.section && shown.page === page.page);
}

/** Folds the corner of the shown page at its first word, or unfolds it. */
export function toggleBookmark(state: State, screen: StoryScreen, at: number): Step {
	if (!isKept(state, screen.story) || screen.place.block >= screen.content.text.length) {
		return step(say(state, words.story.noCornerHere));
	}

	const record =
		recordOf(state, screen.story) ?? untouched(screen.story, screen.content.fingerprint);
	const shown = cornersShown(state, screen).map(corner => corner.bookmark);
	const fresh: Bookmark = {anchor: makeAnchor(screen.content.text, screen.place), at};
	const bookmarks =
		shown.length > 0
			? record.bookmarks.filter(bookmark => !shown.includes(bookmark))
			: [...record.bookmarks, fresh];
	const saved = save(state, {
		...notOfNow,
		...record,
		fingerprint: record.fingerprint || screen.content.fingerprint,
		bookmarks,
		at,
	});
	const {folded, unfolded} = words.story;
	const notice = shown.length > 0 ? unfolded : folded(keyFor(state, 'story', 'bookmarks'));
	return {...saved, state: say(saved.state, notice)};
}
