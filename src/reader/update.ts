import type {StoryHead} from '../core/collection/story.ts';
import {words} from '../core/words/words.ts';
import type {Action} from './action.ts';
import type {Command} from './command.ts';
import {endCommandLine, openCommandLine} from './command-line.ts';
import type {Window} from './frame.ts';
import {keyFor} from './key-labels.ts';
import {isTyping, typedText} from './keymap.ts';
import {undo} from './marks.ts';
import {leaveStory} from './open-story.ts';
import {compare, hearCompared} from './screens/end/compare.ts';
import {hearHidden} from './screens/hidden/update.ts';
import {partsOf} from './screens/index.ts';
import {hearLeftOut, hearRejoined} from './screens/left-out/hear.ts';
import {askAgain, hearResults} from './screens/results/answers.ts';
import {searchShelf} from './screens/results/open.ts';
import {changeText, growText, tellNotYet} from './screens/story/change.ts';
import {countSettled, settleOpen} from './screens/story/settle.ts';
import {showStory} from './screens/story/show.ts';
import {openThemes} from './screens/themes/update.ts';
import type {State} from './state.ts';
import {addNotices, push, replace, type Step, say, shown, step} from './step.ts';
import {editText, typeText, withKeyboard} from './type.ts';
import {askDaily, askSites} from './update-sites.ts';

/** What happens: the next state and what the shell is asked to do. Pure but for a book's memory. */
export function update(state: State, action: Action): Step {
	switch (action.kind) {
		case 'command':
			return afterKey(hearLetter(state, action.letter), seen =>
				obey(seen, action.command, action.at),
			);
		case 'type':
			return afterKey(state, seen => typeText(seen, action.text));
		case 'begin-pair':
			return afterKey(state, seen => step(withKeyboard(seen, {pending: action.key})));
		case 'unknown-key':
			return step(tellOfHelp(state));
		case 'resize':
			return resize(state, action.window);
		case 'opened':
			return showStory(state, action.story, action.content, action.at);
		case 'grown':
			return growText(state, action.story, action.content);
		case 'not-yet':
			return step(tellNotYet(state, action.story));
		case 'changed':
			return changeText(state, action.story, action.content);
		case 'refused':
			return refuse(addNotices(state, [action.message]));
		case 'left-out':
			return step(hearLeftOut(state, action));
		case 'rejoined':
			return hearRejoined(state, action);
		case 'settled':
			return step(countSettled(state));
		case 'records':
			return step(refresh({...state, records: action.records}));
		case 'collection':
			return changeCollection(state, action);
		case 'scan':
			return hearScan(state, action.scan, action.at);
		case 'snippets':
		case 'found':
			return hearResults(state, action);
		case 'compared':
			return step(hearCompared(state, action));
		case 'told':
			return step({...state});
		case 'words':
			return askAgain(state);
		case 'hidden':
			return step(hearHidden(state, action.stories));
		case 'updating':
			return step({...state, updating: action.updating});
		case 'notice':
			return step(addNotices(state, [action.notice]));
	}
}

/** A key takes the notice away that is shown, and brings a screen up to date that it comes back to. */
function afterKey(state: State, answer: (seen: State) => Step): Step {
	const before = state.notices.length > 0 ? {...state, notices: state.notices.slice(1)} : state;
	const {pending} = state.keyboard;
	const after = answer(pending === '' ? before : withKeyboard(before, {pending: ''}));
	return cameBack(state, {...after, state: settleKeyboard(state, after.state)});
}

/** The letter by which a key was pressed tells the layout of the keyboard. */
function hearLetter(state: State, letter: string | undefined): State {
	const isNew = letter !== undefined && letter !== state.keyboard.lastLetter;
	return isNew ? withKeyboard(state, {lastLetter: letter}) : state;
}

/** A text line that is closed has no cursor; hints go with the pages that are turned. */
function settleKeyboard(before: State, after: State): State {
	const {afterCursor, pagesWithHints} = after.keyboard;
	const [old, now] = [shown(before), shown(after)];
	const hasTurned = old.kind === 'story' && now.kind === 'story' && old.spread !== now.spread;
	if (pagesWithHints > 0 && hasTurned) {
		return settleKeyboard(after, withKeyboard(after, {pagesWithHints: pagesWithHints - 1}));
	}

	return afterCursor > 0 && !isTyping(after) ? withKeyboard(after, {afterCursor: 0}) : after;
}

/** The first key of a session that means nothing names the one that tells what keys mean. */
function tellOfHelp(state: State): State {
	if (state.keyboard.hasToldOfHelp) return state;
	const {keys} = partsOf(shown(state));
	const notice = words.keys.unknown(keyFor(state, keys === 'pages' ? 'home' : keys, 'help'));
	return say(withKeyboard(state, {hasToldOfHelp: true}), notice);
}

function cameBack(before: State, after: Step): Step {
	return after.state.screens.length < before.screens.length
		? {...after, state: refresh(after.state)}
		: after;
}

/** Brings the shown screen up to date after records, collection or window changed. */
function refresh(state: State): State {
	const screen = shown(state);
	const fresh = partsOf(screen).refresh?.(state, screen);
	return fresh ? replace(state, fresh) : state;
}

function obey(state: State, command: Command, at: number): Step {
	const screen = shown(state);
	// Erasing what is empty leaves it.
	if (command === 'erase' && typedText(state) === '') return obey(state, 'cancel', at);
	const typed = editText(state, command) ?? endCommandLine(state, command, at);
	if (typed) return typed;
	switch (command) {
		case 'quit':
			return step(state, {kind: 'quit'});
		case 'suspend':
			return step(state, {kind: 'suspend'});
		case 'redraw':
			return step(state, {kind: 'redraw'});
		case 'undo': {
			const undone = undo(state, at);
			return {...undone, state: refresh(undone.state)};
		}
		case 'help':
			return step(push(state, {kind: 'help', of: partsOf(screen).keys, scroll: 0}));
		case 'themes':
			return openThemes(state);
		case 'update':
			return askSites(state, at);
		case 'command-line':
			return openCommandLine(state);
		case 'search-shelf':
			return searchShelf(state);
		default:
			return partsOf(screen).update(state, screen, command, at);
	}
}

/** When all files are read, sites may be asked for more. */
function hearScan(state: State, scan: State['scan'], at: number): Step {
	const changed = state.scan === scan ? state : {...state, scan};
	return scan ? step(changed) : askDaily(changed, at);
}

function resize(state: State, window: Window): Step {
	const resized = {...state, window};
	const screens = state.screens.map(
		screen => partsOf(screen).resize?.(resized, screen) ?? screen,
	) as unknown as State['screens'];
	const next = refresh({...resized, screens});
	return step(next, ...settleOpen(next));
}

/** A story that cannot be opened is left again. */
function refuse(state: State): Step {
	return shown(state).kind === 'loading' ? cameBack(state, leaveStory(state)) : step(state);
}

/** Stories were found or changed; results were of the stories that were known. */
function changeCollection(
	state: State,
	{collection, outsideStories}: Extract<Action, {kind: 'collection'}>,
): Step {
	const changed = {
		...state,
		collection,
		outsideStories: addOutsideStories(state.outsideStories, outsideStories),
	};
	const screens = state.screens.map(
		screen => partsOf(screen).follow?.(changed, screen, state) ?? screen,
	) as unknown as State['screens'];
	const next = askAgain({...changed, screens});
	return step(next.state, ...next.effects, ...compare(next.state));
}

/** A story that was opened from elsewhere stays at hand. */
function addOutsideStories(known: readonly StoryHead[], found: readonly StoryHead[] = []) {
	const ids = new Set(found.map(({id}) => id));
	return [...known.filter(({id}) => !ids.has(id)), ...found];
}
