import {emptyCollection} from '../collection/collection.ts';
import {restore} from '../layout/anchor.ts';
import {pagesOfParts} from '../layout/book.ts';
import type {StoryRecord} from '../progress/record.ts';
import {continueReading} from '../progress/shelf-state.ts';
import {storyFrame} from './frame.ts';
import {placeOfSpread, type Spread, spreadAt, turned} from './pages.ts';
import type {Row} from './row.ts';
import {recordOf} from './shelf.ts';
import type {State, StoryScreen} from './state.ts';
import {shown} from './step.ts';
import {view} from './view.ts';

/** What `--continue` would begin with. */
export interface NextStart {
	readonly record: StoryRecord;
	/** The page that it begins with, and those after it. */
	readonly screens: ReadonlyArray<readonly Row[]>;
	readonly pages: readonly number[];
}

/** So many pages may be turned before the program is there. */
const pagesAhead = 3;

/**
 * The screen with which the next `--continue` begins, and the pages after it, when it begins with
 * the story that is shown. Undefined while pages are still being set.
 */
export function nextStart(state: State): NextStart | undefined {
	const screen = shown(state);
	if (screen.kind !== 'story' || screen.isPassing) return undefined;
	const record = recordOf(state, screen.story);
	const [newest] = continueReading(state.records.values());
	const pages = pagesOfParts(screen.book);
	if (!record || newest?.id !== record.id || !pages) return undefined;
	const screens = spreadsFrom(state, screen, record).map(spread =>
		rowsAtStart(state, {...screen, place: placeOfSpread(screen.book, spread)}),
	);
	return {record, screens, pages};
}

function spreadsFrom(
	{window, settings}: State,
	{book, content}: StoryScreen,
	{anchor, fingerprint, fraction}: StoryRecord,
): readonly Spread[] {
	const {isFacing} = storyFrame(window, settings);
	const {place} = restore(content.text, anchor, fingerprint === content.fingerprint, fraction);
	const spreads: Spread[] = [];
	let next: Spread | undefined = spreadAt(book, place, isFacing);
	while (next && spreads.length <= pagesAhead) {
		spreads.push(next);
		next = turned(book, next, 1, isFacing);
	}

	return spreads;
}

/** What is shown of a story before the collection is there, without a notice. */
function rowsAtStart(state: State, screen: StoryScreen): readonly Row[] {
	const seen = view({
		...state,
		collection: emptyCollection,
		guests: [screen.story],
		notice: undefined,
		screens: [{...screen, count: '', search: undefined}],
	});
	return seen.kind === 'rows' ? seen.rows : [];
}
