import type {StoryHead} from '../core/collection/story.ts';
import {nextLogicalTime, notOfNow} from '../core/progress/reading-order.ts';
import type {StoryRecord, UnsavedRecord} from '../core/progress/record.ts';
import * as marks from '../core/progress/shelf-state.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {keyFor} from './key-labels.ts';
import {isKept, recordOf} from './shelf.ts';
import type {State} from './state.ts';
import {type Step, say, step} from './step.ts';

/** So many steps can be undone. */
export const undoLimit = 50;

/** Puts a record into the state and asks for it to be saved. */
export function save(state: State, record: UnsavedRecord): Step {
	const {records} = state;
	const next: StoryRecord = {...record, seq: (records.get(record.id)?.seq ?? 0) + 1};
	// The store, which knows of other windows, gives it its own.
	const logicalTime = record.logicalTime ?? nextLogicalTime(records.values());
	return step(
		{...state, records: new Map(records).set(record.id, {...next, logicalTime})},
		{kind: 'save', record: next},
	);
}

/** Sets a story aside: out of *continue reading*, its place kept. */
export function setAside(state: State, story: StoryHead, at: number): Step {
	return mark(state, story, record => marks.setAside(record, at), words.marks.setAside);
}

/** Marks a story as finished. */
export function markFinished(state: State, story: StoryHead, at: number): Step {
	return mark(state, story, record => marks.markFinished(record, at), words.marks.finished);
}

/** Marks a story as unread: its place goes to the start. */
export function markUnread(state: State, story: StoryHead, at: number): Step {
	return mark(state, story, record => marks.markUnread(record, at), words.marks.unread);
}

/** Undoes the last step. */
export function undo(state: State, at: number): Step {
	const last = state.undo.at(-1);
	if (!last) return step(say(state, words.marks.nothingToUndo));
	const undo = state.undo.slice(0, -1);
	if ('takenBack' in last)
		return step({...state, undo}, {kind: 'undo-take-back', story: last.takenBack});
	const record = {...notOfNow, ...last.record, at: last.record.at || at};
	const undone = save({...state, undo}, record);
	return {...undone, state: say(undone.state, last.words)};
}

function mark(
	state: State,
	story: StoryHead,
	change: (record: UnsavedRecord) => UnsavedRecord,
	done: (title: SafeText, undoKey: SafeText) => SafeText,
): Step {
	if (!isKept(state, story)) return step(say(state, words.marks.notKept(story.title)));
	const record =
		recordOf(state, story) ?? untouched(story, state.collection.details.fingerprintOf(story));
	const undoStep = {record, words: words.marks.undone(story.title)};
	const saved = save({...state, undo: [...state.undo, undoStep].slice(-undoLimit)}, change(record));
	return {
		...saved,
		state: say(saved.state, done(story.title, keyFor(state, 'list', 'undo'))),
	};
}

/** The record of a story that has none yet. */
export function untouched({id, path, title}: StoryHead, fingerprint: string): UnsavedRecord {
	return {id, path, title, fingerprint, anchor: marks.start, fraction: 0, bookmarks: [], at: 0};
}
