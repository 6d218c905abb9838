import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {settingsOf} from '../../core/settings/settings.ts';
import {openSettings, type SettingsStore} from '../../disk/settings/settings-store.ts';
import {glyphsFor} from '../../reader/glyphs.ts';
import type {Step} from '../../reader/step.ts';
import {view} from '../../reader/view.ts';
import {capabilitiesOf, isUnicode, type TerminalCapabilities} from '../../terminal/capabilities.ts';
import {windowOf} from '../../terminal/follow-window.ts';
import {drawLines, type LoadingGuard} from '../../terminal/guard.ts';
import {paint} from '../../terminal/paint.ts';
import {makePalette, type Palette} from '../../terminal/palette.ts';
import type {Colour} from '../../terminal/themes/colour.ts';
import type {AppContext} from '../context.ts';
import {keptBackground} from '../startup/kept-background.ts';
import {startState} from './start-state.ts';
import type {ReadTarget} from './start-target.ts';

/** A session of which the first page is shown, and nothing is loaded that draws the next ones. */
export interface BegunSession {
	readonly target: ReadTarget;
	readonly guard: LoadingGuard;
	/** Where the keys come from. */
	readonly input: ReadStream;
	readonly settings: SettingsStore;
	readonly capabilities: TerminalCapabilities;
	/** The terminal's background as it was told the last time, and what is painted with on it. */
	readonly background: Colour | undefined;
	readonly palette: Palette;
	/** What the program begins with. */
	readonly first: Step;
	/** The rows that stand on the screen, painted, where they are not those of a splash. */
	readonly lines?: readonly string[] | undefined;
}

/**
 * Begins a session: sets the first page of a story and paints it, unless a splash shows it already.
 * Ink, which draws whatever comes later, takes as long to be loaded and to draw as all that is done
 * here. Undefined when there is nowhere for keys to come from.
 */
export function beginSession(
	{clock, directories, places, splash}: AppContext,
	target: ReadTarget,
	guard: LoadingGuard,
): BegunSession | undefined {
	const {stdin, stdout, env} = process;
	const input = keysFor(target);
	if (!input) return undefined;
	const settings = openSettings(directories, settingsOf(env));
	const base = {
		window: windowOf(stdout),
		records: places.records(),
		settings: settings.get(),
		glyphs: glyphsFor(isUnicode(env)),
	};
	const first = startState(target, base, splash?.snapshot, clock());
	const capabilities = capabilitiesOf(env);
	const background = keptBackground(directories, env);
	const palette = makePalette(capabilities, background);
	const begun = {target, guard, input, settings, capabilities, background, palette, first};
	const shown = view(first.state);
	// The guard has the terminal where the keys come from, and Ink alone can draw menus.
	if (splash || input !== stdin || shown.kind !== 'rows') return begun;
	const brush = palette.brush(first.state.settings.theme);
	const lines = shown.rows.map(row => paint(row, brush, base.window.columns));
	guard.show({draw: () => drawLines(stdout, lines)});
	return {...begun, lines};
}

/** A story from standard input is steered from the terminal itself, where there is one. */
function keysFor(target: ReadTarget): ReadStream | undefined {
	const isPiped = target.kind === 'story' && target.content.isPassing === true;
	if (!isPiped && process.stdin.isTTY) return process.stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined;
	}
}
