import type {ColourDepth} from './themes/colour.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the terminal can do. */
export interface TerminalCapabilities {
	readonly colours: ColourDepth;
	readonly hasLinks: boolean;
	/** Otherwise italics come out as reverse video, or not at all (sitm of terminfo). */
	readonly hasItalics: boolean;
}

/**
 * What the environment says of the terminal: NO_COLOR (no-color.org), COLORTERM, and the name in TERM.
 * GNU screen, and tmux under its name, show italics as reverse video.
 */
export function capabilitiesOf(environment: Environment): TerminalCapabilities {
	const {TERM = ''} = environment;
	return {
		colours: coloursOf(environment),
		hasLinks: !/^(?:linux|vt\d)/.test(TERM),
		hasItalics: !/^(?:screen|linux|vt|ansi)/.test(TERM),
	};
}

/** Terminals that have all colours and do not say so in COLORTERM where it gets lost, as over ssh. */
const direct = /-direct|^xterm-(?:kitty|ghostty)|^(?:alacritty|foot|wezterm|contour)/;

function coloursOf({NO_COLOR, COLORTERM = '', TERM = ''}: Environment): ColourDepth {
	if (NO_COLOR || /^vt\d/.test(TERM)) return 'none';
	if (/^linux/.test(TERM)) return 'named';
	if (/^(?:truecolor|24bit)$/i.test(COLORTERM) || direct.test(TERM)) return 'direct';
	return TERM.includes('256color') ? 'indexed' : 'named';
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
