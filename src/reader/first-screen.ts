import {emptyCollection} from '../collection/collection.ts';
import {restore} from '../layout/anchor.ts';
import {pagesOfParts} from '../layout/book.ts';
import type {StoryRecord} from '../progress/record.ts';
import {continueReading} from '../progress/shelf-state.ts';
import type {Row} from './row.ts';
import {recordOf} from './shelf.ts';
import type {State, StoryScreen} from './state.ts';
import {shown} from './step.ts';
import {view} from './view.ts';

/** What `--continue` would begin with. */
export interface NextStart {
	readonly record: StoryRecord;
	readonly rows: readonly Row[];
	readonly pages: readonly number[];
}

/**
 * The screen with which the next `--continue` begins, when it begins with the story that is shown:
 * before the collection is there, without a notice, at the place of the record. Undefined while
 * pages are still being set.
 */
export function nextStart(state: State): NextStart | undefined {
	const screen = shown(state);
	if (screen.kind !== 'story' || screen.isPassing) return undefined;
	const record = recordOf(state, screen.story);
	const [newest] = continueReading(state.records.values());
	const pages = pagesOfParts(screen.book);
	if (!record || newest?.id !== record.id || !pages) return undefined;
	const first = view({
		...state,
		collection: emptyCollection,
		guests: [screen.story],
		notice: undefined,
		screens: [asOpened(screen, record)],
	});
	return first.kind === 'rows' ? {record, rows: first.rows, pages} : undefined;
}

function asOpened(screen: StoryScreen, {anchor, fingerprint, fraction}: StoryRecord): StoryScreen {
	const isSameText = fingerprint === screen.content.fingerprint;
	const {place} = restore(screen.content.text, anchor, isSameText, fraction);
	return {...screen, place, count: '', search: undefined};
}
