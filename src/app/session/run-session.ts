import process from 'node:process';
import {type Store, startStore} from '../../reader/store.ts';
import {windowOf} from '../../terminal/follow-window.ts';
import {makePalette} from '../../terminal/palette.ts';
import {run} from '../../terminal/run.tsx';
import type {AppContext} from '../context.ts';
import {keepNextHome, keepNextPage} from '../startup/keep-snapshots.ts';
import {keepBackground} from '../startup/kept-background.ts';
import type {Start} from '../startup/snapshot.ts';
import type {BegunSession} from './begin-session.ts';
import {makeEffectRunner} from './effects.ts';
import {followCollection} from './follow-collection.ts';
import {followPipe} from './follow-pipe.ts';
import type {ReadTarget} from './start-target.ts';
import {watchNews} from './watch-news.ts';

/** Reads in the terminal until the reader leaves; gives the exit code. */
export async function runSession(
	context: AppContext,
	begun: BegunSession,
	start: Start | undefined,
): Promise<number> {
	const {clock, directories, places, say, splash} = context;
	const {target, guard, input, settings, capabilities, background, palette} = begun;
	const {stdout, env} = process;
	const effects = makeEffectRunner(context, settings);
	const store = startStore(begun.first, effects.run, clock);
	followEarlyResize(store);
	if (target.kind === 'story' && target.rest) {
		effects.readRest({story: target.story, text: target.rest}, store.dispatch);
	}

	turnAsShown(store, target, context);
	// What is told late counts from the next start on.
	const nextPalette = makePalette(capabilities, background);
	const hasShades = capabilities.colours === 'indexed' || capabilities.colours === 'direct';
	const lines = splash ? splash.lines() : begun.lines;
	const running = run(store, {
		input,
		output: stdout,
		palette,
		guard,
		splash: lines,
		onBackground: hasShades
			? (background, isInTime) => {
					if (isInTime) palette.hear(background);
					nextPalette.hear(background);
					keepBackground(directories, env, background);
				}
			: undefined,
		onReturn: () => follower.look(),
	});
	const keeper = keepNextPage(context, store, nextPalette);
	effects.tellNotices(store.dispatch);
	const follower = followCollection(context, target, store);
	const news = watchNews(context, store);
	effects.attach({running, look: follower.look});
	const piped = target.kind === 'story' ? target.piped : undefined;
	if (target.kind === 'story' && piped) void followPipe(piped, target.story, store);
	try {
		return await running.ended;
	} finally {
		follower.stop();
		piped?.pipe.close();
		const closing = effects.close();
		const told = places.notices.length;
		places.close();
		// On the screen there is nobody left to read them.
		for (const notice of places.notices.slice(told)) say(notice);
		keeper.close();
		await closing;
		await news.note();
		if (start && target.kind === 'home' && follower.isWhole()) {
			const words = start === 'continue' ? [] : start;
			const shown = {start: words, site: target.site};
			await keepNextHome(context, shown, store.state(), nextPalette);
		}
	}
}

/** Turns the pages that were turned before the program was there. */
function turnAsShown({dispatch}: Store, target: ReadTarget, {splash}: AppContext): void {
	const turned = splash?.endTurning() ?? 0;
	const isShown =
		target.kind === 'story' &&
		splash?.snapshot.kind === 'story' &&
		splash.snapshot.id === target.story.id;
	if (!isShown) return;
	const command = turned > 0 ? 'next-page' : 'previous-page';
	for (let turn = 0; turn < Math.abs(turned); turn++) dispatch({kind: 'command', command});
}

/** The window may have changed since the first page was set for it. */
function followEarlyResize({state, dispatch}: Store): void {
	const window = windowOf(process.stdout);
	const {columns, rows} = state().window;
	if (window.columns !== columns || window.rows !== rows) dispatch({kind: 'resize', window});
}
