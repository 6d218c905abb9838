import {resolve} from 'node:path';
import process from 'node:process';
import {type LoneSection, takeSection} from '../../core/layout/lone-section.ts';
import {isCertainAt} from '../../core/layout/sections.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import {indexFiles} from '../../disk/index/database.ts';
import {readFollowedSites} from '../../disk/sites/followed-sites.ts';
import {sitesFolder} from '../../disk/sites/site-files.ts';
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
import {type Start, type StartMoment, today} from './snapshot.ts';
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

/** A start that shows Home: the folder it is started in and its words. */
interface HomeStart {
	readonly start: readonly string[];
	/** The followed site that the words name: no file may have its name then. */
	readonly site: string | undefined;
}

/**
 * Keeps Home as the next same start will show it, from the state in which this one has ended. What
 * it shows comes from the index and from what is kept of followed sites, so it holds as long as these are
 * the same: nothing is written to them after this.
 */
export async function keepNextHome(
	{directories, places, index, library, clock}: AppContext,
	{start, site}: HomeStart,
	last: State,
	palette: Palette,
): Promise<void> {
	await (await index()).close();
	const hasSites = last.collection.sites.length > 0;
	const sites = hasSites ? readFollowedSites(library, clock()) : [];
	const collection = {...last.collection, sites};
	const records = places.records();
	const outsideStories = last.outsideStories.filter(({path}) => isFile(path));
	const lines = drawRows(
		homeAtStart({...last, collection, records, outsideStories}, site),
		palette,
	);
	// A story from elsewhere is shown as long as its file is there.
	const reading = continueReading(records.values()).map(({path}) => path);
	const files = [
		...indexFiles(directories.cache),
		sitesFolder(library),
		...(site === undefined ? [] : start.slice(1).map(name => resolve(start[0] ?? '', name))),
		...reading.slice(0, mostReading),
	];
	const namesDays = sites.some(({fresh, trouble}) => fresh.length > 0 || trouble !== undefined);
	const snapshot = {kind: 'home', lines, ...(namesDays && {day: today()})} as const;
	writeSnapshot(directories, momentOf(start, last.window), snapshot, files);
}
