import type {KeymapName} from '../binding.ts';
import type {Command} from '../command.ts';
import type {Row} from '../row.ts';
import type {State} from '../state.ts';
import type {Step} from '../step.ts';
import type {HomePart} from './home/view.ts';

/** What a screen shows. */
export type Drawn =
	/** Rows between the top of the window and the foot. */
	| {readonly kind: 'body'; readonly rows: readonly Row[]}
	/** All rows of the window, its own foot among them. */
	| {readonly kind: 'whole'; readonly rows: readonly Row[]}
	/** Rows and menus between the top and the foot. */
	| {readonly kind: 'menus'; readonly parts: readonly HomePart[]};

/** All that the program must know of a sort of screen. */
export interface ScreenParts<Shown> {
	/** The table of its keys. */
	readonly keys: KeymapName;
	/** Carries out a key; `at` is the time in milliseconds since the epoch. */
	readonly update: (state: State, screen: Shown, command: Command, at: number) => Step;
	/** Takes a digit while no text line has the keys. */
	readonly takeDigit?: (state: State, screen: Shown, digit: string) => Step;
	/** Takes another text into its text line. */
	readonly retype?: (state: State, screen: Shown, text: string) => Step;
	/** What stands in its text line while that has the keys; undefined while it has not. */
	readonly typed?: (screen: Shown) => string | undefined;
	/** The screen after records or the collection have changed, or when one comes back to it. */
	readonly refresh?: (state: State, screen: Shown) => Shown;
	/**
	 * The screen after the collection has changed, also while another one is shown over it: its cursor
	 * stays on what it was on in the state before.
	 */
	readonly follow?: (state: State, screen: Shown, before: State) => Shown;
	/** The screen in a new window, also while another one is shown over it. */
	readonly resize?: (state: State, screen: Shown) => Shown;
	readonly draw: (state: State, screen: Shown) => Drawn;
}
