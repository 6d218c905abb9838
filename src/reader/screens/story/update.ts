import type {Command} from '../../command.ts';
import {markFinished, markUnread} from '../../marks.ts';
import {leaveStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {push, replace, type Step, step} from '../../step.ts';
import {currentEntry} from '../places/items.ts';
import {isInBeginning} from './beginning.ts';
import {toggleBookmark} from './bookmarks.ts';
import {moveAlongJumps} from './jumps.ts';
import {goNeighbour} from './neighbour.ts';
import {updateSearch} from './search.ts';
import {changeSettings} from './settings.ts';
import type {StoryScreen} from './state.ts';
import {turnPages} from './turn.ts';

/** Carries out a key on an open story, or has as much of its text read as the key asks for. */
export function updateStory(state: State, screen: StoryScreen, command: Command, at: number): Step {
	if (!isInBeginning(state, screen, command)) {
		const {story} = screen;
		return step(replace(state, {...screen, isReadingOn: true}), {kind: 'read-on', story, command});
	}

	const ready = screen.isReadingOn ? {...screen, isReadingOn: false} : screen;
	return obey(replace(state, ready), ready, command, at);
}

function obey(state: State, screen: StoryScreen, command: Command, at: number): Step {
	const count = screen.count === '' ? undefined : Number(screen.count);
	const uncounted = {...screen, count: ''};
	const counted = replace(state, uncounted);
	if (command === 'back' && count !== undefined) return step(counted);
	return (
		turnPages(counted, uncounted, command, count, at) ??
		moveAlongJumps(counted, uncounted, command) ??
		changeSettings(counted, uncounted, command) ??
		updateSearch(counted, uncounted, command) ??
		doOther(counted, uncounted, command, at)
	);
}

function doOther(state: State, screen: StoryScreen, command: Command, at: number): Step {
	switch (command) {
		case 'next-story':
			return goNeighbour(state, screen, 'next');
		case 'previous-story':
			return goNeighbour(state, screen, 'previous');
		case 'finished':
			return markFinished(state, screen.story, at);
		case 'unread':
			return markUnread(state, screen.story, at);
		case 'contents':
		case 'bookmarks':
		case 'links':
			return step(
				push(state, {kind: command, chosen: command === 'contents' ? currentEntry(screen) : 0}),
			);
		case 'bookmark':
			return toggleBookmark(state, screen, at);
		case 'back':
			return leaveStory(state);
		default:
			return step(state);
	}
}
