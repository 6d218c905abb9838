type Environment = Readonly<Record<string, string | undefined>>;

/** What the terminal can do. */
export interface TerminalCapabilities {
	readonly hasColour: boolean;
	readonly hasLinks: boolean;
	/** Otherwise italics come out as reverse video, or not at all (sitm of terminfo). */
	readonly hasItalics: boolean;
}

/**
 * What the environment says of the terminal: NO_COLOR (no-color.org), and the name in TERM. GNU
 * screen, and tmux under its name, show italics as reverse video.
 */
export function capabilitiesOf({NO_COLOR, TERM = ''}: Environment): TerminalCapabilities {
	return {
		hasColour: !NO_COLOR && !/^vt\d/.test(TERM),
		hasLinks: !/^(?:linux|vt\d)/.test(TERM),
		hasItalics: !/^(?:screen|linux|vt|ansi)/.test(TERM),
	};
}

/**
 * Whether our own signs may stand outside ASCII: where the locale does not say otherwise (POSIX XBD
 * 8.2), and the terminal has more than the few hundred glyphs of a console font.
 */
export function isUnicode({LC_ALL, LC_CTYPE, LANG, TERM = ''}: Environment): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	const isConsole = /^(?:linux|vt\d)/.test(TERM);
	return !isConsole && (locale === '' || /utf-?8/i.test(locale));
}
