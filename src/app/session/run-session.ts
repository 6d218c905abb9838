import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {emptyCollection} from '../../core/collection/collection.ts';
import {openSettings} from '../../disk/settings/settings-store.ts';
import type {Action} from '../../reader/action.ts';
import {glyphsFor} from '../../reader/glyphs.ts';
import {usualKeymaps} from '../../reader/keymaps.ts';
import {newHome} from '../../reader/screens/home/state.ts';
import type {Screen} from '../../reader/screens/screen.ts';
import type {State} from '../../reader/state.ts';
import {type Step, step} from '../../reader/step.ts';
import {type Session, startSession} from '../../reader/store.ts';
import {update} from '../../reader/update.ts';
import {run} from '../../terminal/run.tsx';
import type {AppContext} from '../context.ts';
import type {HeldKeys} from '../startup/hold-keys.ts';
import {keepHome} from '../startup/keep-home.ts';
import {keepNextStart} from '../startup/keep-next-start.ts';
import type {Start} from '../startup/snapshot.ts';
import {makePerformer} from './effects.ts';
import {followCollection} from './follow-collection.ts';
import type {Begun} from './resolve-start.ts';

/** Reads in the terminal until the reader leaves; gives the exit code. */
export async function readInTerminal(
	context: AppContext,
	begun: Exclude<Begun, {kind: 'refused'}>,
	held: HeldKeys | undefined,
	start: Start | undefined,
): Promise<number> {
	const {clock, directories, places, say} = context;
	const keys = keysFrom(begun);
	if (!keys) {
		say(
			'There is no terminal to take keys from; dogear print STORY writes a story as plain lines.',
		);
		return 1;
	}

	const settings = openSettings(directories);
	const performer = makePerformer(context, settings);
	const first = firstStep(
		withKnownPages(begun, context),
		baseState(settings.get(), context),
		clock(),
	);
	const session = startSession(first, performer.perform, clock);
	if (begun.kind === 'story' && begun.rest) {
		performer.goOn({story: begun.story, text: begun.rest}, session.dispatch);
	}

	turnAsShown(session, begun, context);
	const running = run(session, keys, process.stdout, ability(), context.early);
	const keeper = keepNextStart(context, session, ability());
	held?.handOver();
	performer.attach(running);
	for (const notice of [...settings.notices, ...places.notices]) {
		session.dispatch({kind: 'notice', notice});
	}

	const leaving = new AbortController();
	let isWhole = false;
	const follow: typeof begun.follow = async hearer => {
		const collection = await begun.follow(hearer);
		isWhole = true;
		return collection;
	};
	void followCollection(context, {...begun, follow}, session, leaving.signal);
	try {
		return await running.ended;
	} finally {
		leaving.abort();
		performer.close();
		const said = places.notices.length;
		places.close();
		// On the screen there is nobody left to read them.
		for (const notice of places.notices.slice(said)) say(notice);
		keeper.close();
		if (start && begun.kind === 'shelf' && isWhole) {
			await keepHome(context, start, session.state(), ability());
		}
	}
}

/** Turns the pages that were turned before the program was there. */
function turnAsShown({dispatch}: Session, begun: Begun, {early}: AppContext): void {
	const turned = early?.settle() ?? 0;
	if (begun.kind !== 'story' || begun.story.id !== early?.screen.id) return;
	const command = turned > 0 ? 'next-page' : 'previous-page';
	for (let turn = 0; turn < Math.abs(turned); turn++) dispatch({kind: 'command', command});
}

/** The page numbers of an early page hold for the story too, in the same setting. */
function withKnownPages(
	begun: Exclude<Begun, {kind: 'refused'}>,
	{early}: AppContext,
): Exclude<Begun, {kind: 'refused'}> {
	if (!early || begun.kind !== 'story' || begun.story.id !== early.screen.id) return begun;
	const {pages, setting} = early.screen;
	return {...begun, content: {...begun.content, known: {layoutKey: setting, pages}}};
}

function windowNow(): State['window'] {
	return {columns: process.stdout.columns || 80, rows: process.stdout.rows || 24};
}

function baseState(settings: State['settings'], {places}: AppContext): State {
	return {
		window: windowNow(),
		collection: emptyCollection,
		guests: [],
		records: places.records(),
		settings,
		glyphs: glyphsFor(isUnicode()),
		keymaps: usualKeymaps,
		screens: [newHome()],
		notices: [],
		undo: [],
	};
}

function firstStep(begun: Exclude<Begun, {kind: 'refused'}>, base: State, at: number): Step {
	if (begun.kind === 'shelf') {
		const {collection, guests, scan} = begun;
		return update({...base, guests, scan}, {kind: 'collection', collection, at});
	}

	const {story, content, isOverHome} = begun;
	// Its collection is opened while it is read.
	const scan = {read: 0, found: 0};
	const loading: Screen = {kind: 'loading', story, from: []};
	const screens: State['screens'] = isOverHome ? [newHome(), loading] : [loading];
	const opened: Action = {kind: 'opened', story, content, at};
	const guests = content.isPassing ? [] : [story];
	const shown = update({...base, screens, guests, scan}, opened);
	return step(shown.state, ...shown.effects);
}

/** A story from standard input is steered from the terminal itself, where there is one. */
function keysFrom(begun: Begun): ReadStream | undefined {
	const isPiped = begun.kind === 'story' && begun.content.isPassing === true;
	if (!isPiped && process.stdin.isTTY) return process.stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined;
	}
}

/** The locale: signs outside ASCII only where it does not say otherwise (POSIX XBD 8.2). */
function isUnicode(): boolean {
	const {LC_ALL, LC_CTYPE, LANG} = process.env;
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale === '' || /utf-?8/i.test(locale);
}

function ability() {
	const {NO_COLOR, TERM = ''} = process.env;
	return {
		hasColour: !NO_COLOR && !/^vt\d/.test(TERM),
		hasLinks: !/^(?:linux|vt\d)/.test(TERM),
	};
}
