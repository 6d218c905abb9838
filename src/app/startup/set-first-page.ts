import process from 'node:process';
import {emptyCollection} from '../../core/collection/collection.ts';
import {openLoneSection, textOf} from '../../core/layout/lone-section.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {settingsOf} from '../../core/settings/settings.ts';
import {openSettings} from '../../disk/settings/settings-store.ts';
import {storyFrame} from '../../reader/frame.ts';
import {glyphsFor} from '../../reader/glyphs.ts';
import {newKeyboard} from '../../reader/keyboard.ts';
import {usualKeymaps} from '../../reader/keymaps.ts';
import {openingOf} from '../../reader/opening.ts';
import {newHome} from '../../reader/screens/home/state.ts';
import {atPlace} from '../../reader/screens/story/place.ts';
import type {State} from '../../reader/state.ts';
import {capabilitiesOf, isUnicode} from '../../terminal/capabilities.ts';
import {isPaintedRow} from '../../terminal/control.ts';
import {windowOf} from '../../terminal/follow-window.ts';
import {makePalette, type Palette} from '../../terminal/palette.ts';
import type {AppContext} from '../context.ts';
import {toolsFor} from '../shelf/text-tools.ts';
import {keptBackground} from './kept-background.ts';
import {type KeptSection, readSection} from './kept-section.ts';
import {nextStart} from './next-start.ts';
import {paintStory} from './paint-story.ts';
import type {StorySnapshot} from './snapshot.ts';

/**
 * The page of the newest story, whose record this is, and those around it, set from the section that was
 * kept of it. Undefined where there is none, or anything is in doubt.
 */
export async function setFirstPage(
	context: AppContext,
	record: StoryRecord,
): Promise<StorySnapshot | undefined> {
	const kept = readSection(context.directories, record);
	if (!kept) return undefined;
	try {
		const state = await stateAt(context, record, kept);
		const start = nextStart(state);
		const snapshot = start && paintStory(start, state, paletteFor(context));
		// What was kept may have been changed: nothing in it may act on the terminal.
		return snapshot?.lines.every(isPaintedRow) ? snapshot : undefined;
	} catch {
		return undefined;
	}
}

function paletteFor({directories}: AppContext): Palette {
	return makePalette(capabilitiesOf(process.env), keptBackground(directories, process.env));
}

/** The state in which the story is open at its place, as far as its section tells. */
async function stateAt(
	{directories}: AppContext,
	record: StoryRecord,
	{story, fingerprint, language, section}: KeptSection,
): Promise<State> {
	const {blocks, first} = section;
	const isThere = ({block}: {readonly block: number}) =>
		block >= first && block < first + blocks.length;
	const bookmarks = record.bookmarks.filter(({anchor}) => isThere(anchor));
	const state: State = {
		window: windowOf(process.stdout),
		records: new Map([[record.id, {...record, bookmarks}]]),
		settings: openSettings(directories, settingsOf(process.env)).get(),
		glyphs: glyphsFor(isUnicode(process.env)),
		collection: emptyCollection,
		outsideStories: [story],
		keymaps: usualKeymaps,
		keyboard: newKeyboard(false),
		screens: [newHome()],
		notices: [],
		undo: [],
		scan: undefined,
	};
	const {geometry} = storyFrame(state.window, state.settings);
	const tools = await toolsFor(blocks, language);
	const {block, offset} = record.anchor;
	const screen = {
		kind: 'story',
		story,
		from: [],
		content: {text: textOf(section), comments: [], tools, language, fingerprint, notices: []},
		book: openLoneSection(section, openingOf(story, false), geometry, tools),
		reading: {block, offset},
		settled: 0,
		count: '',
		search: undefined,
		back: [],
		forward: [],
		openedAt: 0,
		isOneSitting: false,
		isPassing: false,
	} as const;
	return {...state, screens: [atPlace(state, screen, screen.reading)]};
}
