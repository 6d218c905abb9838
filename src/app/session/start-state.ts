import {emptyCollection} from '../../core/collection/collection.ts';
import {newKeyboard} from '../../reader/keyboard.ts';
import {usualKeymaps} from '../../reader/keymaps.ts';
import type {OpenText} from '../../reader/open-text.ts';
import {homeScreens, newHome} from '../../reader/screens/home/state.ts';
import type {Screen} from '../../reader/screens/screen.ts';
import type {State} from '../../reader/state.ts';
import {type Step, step} from '../../reader/step.ts';
import {update} from '../../reader/update.ts';
import type {Snapshot} from '../startup/snapshot.ts';
import type {ReadTarget, StoryTarget} from './start-target.ts';

/** What is known of the terminal and the reader before anything is shown. */
export type StartBase = Pick<State, 'window' | 'records' | 'settings' | 'glyphs'>;

/**
 * The state with which the program begins, and its first effects, at a time in milliseconds since
 * the epoch. Pure. A snapshot that stands on the screen knows the page numbers of its story.
 */
export function startState(
	target: ReadTarget,
	base: StartBase,
	snapshot: Snapshot | undefined,
	at: number,
): Step {
	const empty = {
		...base,
		collection: emptyCollection,
		keymaps: usualKeymaps,
		// Nothing is kept of somebody who reads for the first time.
		keyboard: newKeyboard(base.records.size === 0),
		notices: [],
		undo: [],
	};
	if (target.kind === 'home') {
		const {collection, outsideStories: opened, scan, site} = target;
		const outsideStories = opened.map(({head}) => head);
		const state: State = {...empty, outsideStories, scan, screens: homeScreens(site)};
		return update(state, {kind: 'collection', collection, at});
	}

	const {story, isOverHome} = target;
	const content = withKnownPages(target, snapshot);
	const opening: Screen = {kind: 'loading', story, from: []};
	const {state, effects} = update(
		{
			...empty,
			screens: isOverHome ? [newHome(), opening] : [opening],
			outsideStories: content.isPassing ? [] : [story],
			// Its collection is opened while it is read.
			scan: {read: 0, found: 0},
		},
		{kind: 'opened', story, content, at},
	);
	return step(state, ...effects);
}

/**
 * The text with the numbers of pages that were found by the last start, while it is set alike, and with
 * its length where only the beginning is there.
 */
function withKnownPages({story, content}: StoryTarget, snapshot: Snapshot | undefined): OpenText {
	if (snapshot?.kind !== 'story' || snapshot.id !== story.id) return content;
	const {pages, layoutKey, characters} = snapshot;
	const isWhole = content.beginningOf === undefined;
	return {
		...content,
		...(isWhole ? {} : {beginningOf: characters}),
		known: {layoutKey, pages},
	};
}
