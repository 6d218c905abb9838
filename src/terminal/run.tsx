import type {ReadStream, WriteStream} from 'node:tty';
import {render, renderToString} from 'ink';
import type {State} from '../reader/state.ts';
import type {Store} from '../reader/store.ts';
import {App, type InkControls} from './app.tsx';
import {takeModes} from './control.ts';
import {drawOver} from './draw-over.ts';
import {endings} from './endings.ts';
import {followWindow, windowOf} from './follow-window.ts';
import type {TerminalGuard} from './guard.ts';
import {inkHolder} from './ink-holder.ts';
import {readinessOf} from './key-readiness.ts';
import {KeyStream} from './key-stream.ts';
import type {Palette} from './palette.ts';
import {probe} from './probe.ts';
import type {Colour} from './themes/colour.ts';

/** Frames a second that Ink may draw; at its default a held key would wait for the next one. */
const framesPerSecond = 120;

/** A terminal that is being read in. */
export interface Running {
	/** Resolves with the exit code once the terminal has been given back. Rejects with a defect. */
	readonly ended: Promise<number>;
	readonly quit: () => void;
	readonly suspend: () => void;
	/** Clears the screen of whatever stands there and draws all of it. */
	readonly redraw: () => void;
}

/** The terminal that is read in. */
export interface Terminal {
	readonly input: ReadStream;
	readonly output: WriteStream;
	readonly palette: Palette;
	/** Handed over when all that gives the terminal back is in place. */
	readonly guard: TerminalGuard;
	/** The rows that were painted before the program was there. */
	readonly splash?: readonly string[] | undefined;
	/** Told the terminal's background, where it is asked for, and whether it came soon. */
	readonly onBackground?: ((background: Colour, isInTime: boolean) => void) | undefined;
	/** Called when the terminal is taken again after it was given back for a while. */
	readonly onReturn?: () => void;
}

/** The rows of the first frame of a store in a state, as they would stand on the screen. */
export function drawRows(state: State, palette: Palette): readonly string[] {
	const still: Store = {state: () => state, dispatch() {}, subscribe: () => () => {}};
	const {columns} = state.window;
	return renderToString(<App store={still} palette={palette} />, {columns}).split('\n');
}

/**
 * Draws the store and gives it the keys, until it ends. The terminal cuts rows at its edge
 * meanwhile: no two terminals agree on the cells of every cluster, of joined emoji above all, and one
 * that is wider than we measure must not push all rows below it down.
 */
export function run(store: Store, terminal: Terminal): Running {
	const {input, output, palette, guard, splash, onBackground, onReturn} = terminal;
	const keys = new KeyStream(input, readinessOf(store));
	const ready = Promise.withResolvers<InkControls>();
	let controls: InkControls | undefined;
	let exitCode = 0;
	const app = (
		<App
			store={store}
			palette={palette}
			onReady={now => {
				controls = now;
				ready.resolve(now);
			}}
		/>
	);
	// Before Ink's own listener, so that Ink never lays out an old frame in a new window.
	const followed = followWindow(output, {
		forget: () => ink.clear(),
		redraw: () => ink.rerender(app),
		isAway: guard.isAway,
		resize: () => store.dispatch({kind: 'resize', window: windowOf(output)}),
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
	// Whoever painted the splash has taken them.
	if (!splash) output.write(takeModes);
	const ink = splash ? drawOver(output, splash, draw) : draw();
	// After the first frame: nothing waits for the answer but the end, so that it is not left to the shell.
	const probed = onBackground && probe(output, keys, onBackground);
	const end = (code: number): void => {
		exitCode = code;
		// Leaves with the cursor at the top: from the bottom, tmux takes rows of ours along into the
		// shell's screen when the window has grown since the start. A terminal that has gone away
		// would fail at every write and end us again and again.
		if (code !== endings.SIGHUP) ink.clear();
		ink.unmount();
	};
	const hangUp = (): void => end(endings.SIGHUP);
	// A defect outside of drawing ends like one inside: the terminal first, then the words.
	const fail = (error: Error): void => {
		if (!controls) throw error;
		controls.exit(error);
	};
	process.on('uncaughtException', fail);
	keys.once('end', hangUp);
	output.on('error', hangUp);
	const holder = inkHolder(ready.promise, output, end);
	guard.handOver({
		...holder,
		async enter() {
			await holder.enter();
			onReturn?.();
		},
	});
	return {
		ended: ink.waitUntilExit().then(
			() => finish(),
			(error: unknown) => {
				finish();
				throw error;
			},
		),
		quit: () => void (probed?.settled ?? Promise.resolve()).then(() => end(0)),
		suspend: guard.suspend,
		redraw: followed.draw,
	};

	function finish(): number {
		followed.stop();
		guard.leave();
		process.off('uncaughtException', fail);
		keys.close();
		return exitCode;
	}
}
