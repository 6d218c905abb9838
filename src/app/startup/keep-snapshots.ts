import process from 'node:process';
import {type LoneSection, takeSection} from '../../core/layout/lone-section.ts';
import {isCertainAt} from '../../core/layout/sections.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import {indexFiles} from '../../disk/index/database.ts';
import type {StoryScreen} from '../../reader/screens/story/state.ts';
import type {State} from '../../reader/state.ts';
import {shown} from '../../reader/step.ts';
import type {Store} from '../../reader/store.ts';
import type {Palette} from '../../terminal/palette.ts';
import {drawRows} from '../../terminal/run.tsx';
import type {AppContext} from '../context.ts';
import {newestUnfinished} from '../shelf/newest-unfinished.ts';
import {isFile} from '../shelf/paths.ts';
import {stamped} from './kept-section.ts';
import {homeAtStart, type NextStart, nextStart} from './next-start.ts';
import {paintStory} from './paint-story.ts';
import type {Start, StartMoment} from './snapshot.ts';
import {removeSnapshot, writeSection, writeSnapshot} from './write-snapshot.ts';

/** Milliseconds without anything happening after which the page is kept. */
const idleMs = 400;

/** Keeps the page with which the next `--continue` begins: when nothing happens, and at the end. */
export function keepNextPage(
	{directories, places}: AppContext,
	store: Store,
	palette: Palette,
): {readonly close: () => void} {
	let state = store.state();
	let last: {readonly next: NextStart; readonly state: State} | undefined;
	let timer: NodeJS.Timeout | undefined;

	const look = (at: State): void => {
		const next = nextStart(at);
		if (next) last = {next, state: at};
	};

	const keep = (): void => {
		if (!last) return;
		const {next, state} = last;
		const newest = newestUnfinished({places});
		if (newest?.id !== next.record.id || newest.seq !== next.record.seq) {
			removeSnapshot(directories, 'continue');
			return;
		}

		const moment = momentOf('continue', state.window);
		const snapshot = paintStory(next, state, palette);
		writeSnapshot(directories, moment, snapshot, [newest.path]);
		keepSection(next, state);
	};

	let kept: string | undefined;
	/** The section in which the place is: once, until the story is left in another one. */
	const keepSection = ({section: number}: NextStart, at: State): void => {
		const screen = shown(at);
		if (screen.kind !== 'story') return;
		const {story, book, content} = screen;
		const {fingerprint, language} = content;
		const section = takeSection(book, number);
		const key = JSON.stringify([story.id, fingerprint, number, book.characters]);
		if (!section || kept === key || !isFinal(screen, section)) return;
		const file = stamped({story, fingerprint, language, section});
		if (file) writeSection(directories, file);
		kept = key;
	};

	const stop = store.subscribe(() => {
		const before = state;
		state = store.state();
		if (shown(before).kind === 'story' && shown(state).kind !== 'story') look(before);
		clearTimeout(timer);
		timer = setTimeout(() => {
			look(state);
			keep();
		}, idleMs).unref();
	});

	return {
		close() {
			stop();
			clearTimeout(timer);
			look(state);
			keep();
		},
	};
}

/** Whether a section is as it is whatever follows what has been read of the text. */
function isFinal({content}: StoryScreen, {first}: LoneSection): boolean {
	return content.beginningOf === undefined || isCertainAt(content.text, first);
}

function momentOf(start: Start, {columns, rows}: State['window']): StartMoment {
	return {start, columns, rows, environment: process.env};
}

/** No window shows more stories that are being read. */
const mostReading = 100;

/**
 * Keeps Home as the next same start will show it, from the state in which this one has ended. What
 * it shows comes from the index, so it holds as long as that is the same: nothing is written to the
 * index after this.
 */
export async function keepNextHome(
	{directories, places, index}: AppContext,
	start: Start,
	last: State,
	palette: Palette,
): Promise<void> {
	await (await index()).close();
	const records = places.records();
	const outsideStories = last.outsideStories.filter(({path}) => isFile(path));
	const lines = drawRows(homeAtStart({...last, records, outsideStories}), palette);
	// A story from elsewhere is shown as long as its file is there.
	const reading = continueReading(records.values()).map(({path}) => path);
	const files = [...indexFiles(directories.cache), ...reading.slice(0, mostReading)];
	writeSnapshot(directories, momentOf(start, last.window), {kind: 'home', lines}, files);
}
