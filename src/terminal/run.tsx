import type {ReadStream, WriteStream} from 'node:tty';
import {render, renderToString} from 'ink';
import type {Screen} from '../reader/screens/screen.ts';
import type {State} from '../reader/state.ts';
import {shown} from '../reader/step.ts';
import type {Session} from '../reader/store.ts';
import {App, type InkControls} from './app.tsx';
import {cutRows} from './cut-rows.ts';
import {drawOver} from './draw-over.ts';
import {endings} from './endings.ts';
import {followWindow} from './follow-window.ts';
import {KeyStream} from './key-stream.ts';
import type {Ability} from './paint.ts';
import {hearStops} from './suspend.ts';

/** Frames a second that Ink may draw; at its default a held key would wait for the next one. */
const framesPerSecond = 120;

/** A terminal that is being read in. */
export interface Running {
	/** Resolves with the exit code once the terminal has been given back. Rejects with a defect. */
	readonly ended: Promise<number>;
	readonly quit: () => void;
	readonly suspend: () => void;
}

/** A screen that was painted before the program was there. */
interface EarlyPage {
	readonly screen: {readonly lines: readonly string[]};
	/** To be called when all that restores the terminal is in place. */
	readonly handOver: () => void;
}

/** The rows of the first frame of a session in a state, as they would stand on the screen. */
export function drawRows(state: State, ability: Ability): readonly string[] {
	const still: Session = {state: () => state, dispatch() {}, subscribe: () => () => {}};
	const {columns} = state.window;
	return renderToString(<App session={still} ability={ability} />, {columns}).split('\n');
}

/** Milliseconds in which a story that is being opened takes the keys that follow. */
const patience = 1000;

/**
 * Keys that are pressed while a story is being opened are for the story, unless it takes long; those
 * behind a key that waits for more of its text come after that key.
 */
function untilRead(session: Session): () => boolean {
	let since: number | undefined;
	session.subscribe(() => {
		if (shown(session.state()).kind !== 'loading') since = undefined;
		else since ??= performance.now();
	});
	return () =>
		isReadingOn(shown(session.state())) ||
		(since !== undefined && performance.now() - since < patience);
}

function isReadingOn(screen: Screen): boolean {
	if (screen.kind !== 'story' || screen.content.beginningOf === undefined) return false;
	return screen.isReadingOn === true;
}

/** Draws the session and gives it the keys, until it ends. */
export function run(
	session: Session,
	input: ReadStream,
	output: WriteStream,
	ability: Ability,
	early?: EarlyPage,
): Running {
	const mustWait = untilRead(session);
	const keys = new KeyStream(input, {
		mayHurry: () => shown(session.state()).kind === 'story' && !mustWait(),
		mustWait,
	});
	let controls: InkControls | undefined;
	let exitCode = 0;
	const app = (
		<App
			session={session}
			ability={ability}
			onReady={ready => {
				controls = ready;
			}}
		/>
	);
	// Before Ink's own listener, so that Ink never lays out an old frame in a new window.
	const unfollow = followWindow(output, {
		forget: () => ink.clear(),
		redraw: () => ink.rerender(app),
		isAway: () => stops.isAway(),
		resize: () =>
			session.dispatch({
				kind: 'resize',
				window: {columns: output.columns || 80, rows: output.rows || 24},
			}),
	});
	const draw = () =>
		render(app, {
			stdin: keys as unknown as NodeJS.ReadStream,
			stdout: output,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			exitOnCtrlC: false,
			maxFps: framesPerSecond,
			patchConsole: false,
		});
	const cutting = cutRows(output);
	cutting.begin();
	const ink = early ? drawOver(output, early.screen.lines, draw) : draw();
	const end = (code: number) => (): void => {
		exitCode = code;
		// Leaves with the cursor at the top: from the bottom, tmux takes rows of ours along into the
		// shell's screen when the window has grown since the start. A terminal that has gone away
		// would fail at every write and end us again and again.
		if (code !== endings.SIGHUP) ink.clear();
		ink.unmount();
	};

	for (const [signal, code] of Object.entries(endings)) process.on(signal, end(code));
	// A defect outside of drawing ends like one inside: the terminal first, then the words.
	const fail = (error: Error): void => {
		if (!controls) throw error;
		controls.exit(error);
	};
	process.on('uncaughtException', fail);
	keys.once('end', end(endings.SIGHUP));
	output.on('error', end(endings.SIGHUP));
	const stops = hearStops(() => controls, cutting);
	early?.handOver();
	return {
		ended: ink.waitUntilExit().then(
			() => finish(),
			(error: unknown) => {
				finish();
				throw error;
			},
		),
		quit: end(0),
		suspend: stops.suspend,
	};

	function finish(): number {
		unfollow();
		cutting.end();
		stops.close();
		process.off('uncaughtException', fail);
		keys.close();
		return exitCode;
	}
}
