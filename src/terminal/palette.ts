import type {ThemeName} from '../core/settings/theme-names.ts';
import {type Brush, makeBrush} from './brush.ts';
import type {TerminalCapabilities} from './capabilities.ts';
import type {Colour} from './themes/colour.ts';
import {shadesOn} from './themes/shades.ts';
import type {Theme} from './themes/theme.ts';
import {onBackground, themes} from './themes/themes.ts';

/** What rows are painted with, as far as is known of the terminal by now. */
export interface Palette {
	/** The same brush each time, until more is known. */
	readonly brush: (theme: ThemeName) => Brush;
	/** The terminal has told which background it has. */
	readonly hear: (background: Colour) => void;
	/** Tells when more is known. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** A palette for a terminal, with the background that it told the last time. */
export function makePalette(capabilities: TerminalCapabilities, told?: Colour): Palette {
	const brushes = new Map<ThemeName, Brush>();
	const listeners = new Set<() => void>();
	let background = told;
	return {
		brush(name) {
			const known = brushes.get(name);
			if (known) return known;
			const brush = makeBrush(themeOn(name, background), capabilities);
			brushes.set(name, brush);
			return brush;
		},
		hear(colour) {
			if (colour.every((value, index) => value === background?.[index])) return;
			background = colour;
			brushes.clear();
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** The terminal's own theme has more to show where its background is known. */
function themeOn(name: ThemeName, background: Colour | undefined): Theme {
	const shades = name === 'terminal' && background ? shadesOn(background) : undefined;
	return shades ? onBackground(themes[name], shades) : themes[name];
}
