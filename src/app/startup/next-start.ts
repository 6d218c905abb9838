import {restore} from '../../core/anchors/anchor.ts';
import {emptyCollection} from '../../core/collection/collection.ts';
import {pagesOfParts} from '../../core/layout/book.ts';
import {isThere} from '../../core/layout/lone-section.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import {layoutKeyOf} from '../../reader/book-of.ts';
import {storyFrame} from '../../reader/frame.ts';
import {newKeyboard} from '../../reader/keyboard.ts';
import {type Spread, spreadAt, turned} from '../../reader/pages.ts';
import type {Row} from '../../reader/row.ts';
import {homeScreens} from '../../reader/screens/home/state.ts';
import {turnedTo} from '../../reader/screens/story/place.ts';
import type {StoryScreen} from '../../reader/screens/story/state.ts';
import {recordOf} from '../../reader/shelf.ts';
import type {State} from '../../reader/state.ts';
import {shown} from '../../reader/step.ts';
import {update} from '../../reader/update.ts';
import {view} from '../../reader/view.ts';

/** What `--continue` would begin with. */
export interface NextStart {
	readonly record: StoryRecord;
	/** The page that it begins with. */
	readonly screen: readonly Row[];
	/** Sets the pages after it, and those before it, nearest first. */
	readonly next: () => ReadonlyArray<readonly Row[]>;
	readonly previous: () => ReadonlyArray<readonly Row[]>;
	/** The number of its section. */
	readonly section: number;
	/** Pages of each section, and all that they depend on; none where they are not known yet. */
	readonly pages: readonly number[];
	readonly layoutKey: string;
	/** Characters of the whole text, as the pages tell how much is read. */
	readonly characters: number;
}

/** So many pages may be turned either way before the program is there. */
const pagesAround = 3;

/**
 * The screen with which the next `--continue` begins, and the pages around it, when it begins with
 * the story that is shown.
 */
export function nextStart(state: State): NextStart | undefined {
	const screen = shown(state);
	if (screen.kind !== 'story' || screen.isPassing) return undefined;
	const record = recordOf(state, screen.story);
	const [newest] = continueReading(state.records.values());
	if (!record || newest?.id !== record.id) return undefined;
	const {isFacing} = storyFrame(state.window, state.settings);
	const {anchor, fingerprint, fraction} = record;
	const {book, content} = screen;
	const {place} = restore(content.text, anchor, fingerprint === content.fingerprint, fraction);
	const shownFirst = spreadAt(book, place, isFacing);
	const rowsOf = (spread: Spread): readonly Row[] => rowsAtStart(state, turnedTo(screen, spread));
	const around = (by: 1 | -1): ReadonlyArray<readonly Row[]> => {
		const rows: Array<readonly Row[]> = [];
		let spread = turned(book, shownFirst, by, isFacing);
		while (spread && rows.length < pagesAround && isThere(book, spread[0])) {
			rows.push(rowsOf(spread));
			spread = turned(book, spread, by, isFacing);
		}

		return rows;
	};

	return {
		record,
		// The place stays where it is on its page, and with it the share that was saved for it.
		screen: rowsAtStart(state, {...screen, place, spread: shownFirst}),
		next: () => around(1),
		previous: () => around(-1),
		section: shownFirst[0].section,
		pages: pagesOfParts(book) ?? book.knownPages,
		characters: book.characters,
		layoutKey: layoutKeyOf(state, screen.story, content),
	};
}

/** What is shown of a story before the collection is there, without a notice. */
function rowsAtStart(state: State, screen: StoryScreen): readonly Row[] {
	const seen = view({
		...state,
		collection: emptyCollection,
		outsideStories: [screen.story],
		notices: [],
		keyboard: newKeyboard(false),
		screens: [{...screen, count: '', search: undefined}],
	});
	return seen.kind === 'rows' ? seen.rows : [];
}

/**
 * The state in which a start would begin that shows Home of the collection of this state, or the Home of
 * one of its sites.
 */
export function homeAtStart(state: State, site: string | undefined): State {
	const {collection} = state;
	const screens = homeScreens(site);
	const fresh: State = {...state, screens, notices: [], undo: [], updating: undefined};
	return update(fresh, {kind: 'collection', collection, at: 0}).state;
}
