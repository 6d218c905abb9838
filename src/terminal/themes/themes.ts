import type {ThemeName} from '../../core/settings/theme-names.ts';
import type {Colour} from './colour.ts';
import type {Theme} from './theme.ts';

const parts = {
	chosen: {weight: 'bold'},
	heading: {weight: 'bold'},
	match: {line: 'underline'},
	'current-match': {isReverse: true},
} as const;

/** No colour at all: bold, underline and reverse tell what must be told. */
const noColour: Theme = {
	parts: {...parts, secondary: {}, accent: {weight: 'bold'}, sign: {}, code: {}},
};

/**
 * A theme of a paper, an ink, and two more for what is secondary and for signs. Where there are but
 * 16 colours the screen has paper and ink of those, and no others.
 */
function coloured(
	paper: Colour,
	ink: Colour,
	secondary: Colour,
	accent: Colour,
	named: string,
): Theme {
	return {
		screen: {paper, ink, named},
		parts: {
			...parts,
			secondary: {colour: secondary},
			accent: {colour: accent},
			sign: {colour: accent},
			match: {colour: accent, ...parts.match},
			code: {colour: accent},
		},
	};
}

const [blackOnWhite, whiteOnBlack] = ['30;47', '37;40'];

/**
 * All themes. Of the 16 named colours, magenta alone can be told from the papers of xterm, kitty and
 * the Linux console, dark and light: it colours signs, and no words.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
	terminal: {parts: {...noColour.parts, sign: {named: '35'}}},
	paper: coloured([253, 248, 238], [43, 38, 34], [107, 97, 86], [20, 94, 110], blackOnWhite),
	night: coloured([22, 24, 29], [216, 212, 203], [156, 150, 140], [127, 196, 207], whiteOnBlack),
	'high-contrast': coloured(
		[0, 0, 0],
		[255, 255, 255],
		[218, 218, 218],
		[255, 215, 0],
		whiteOnBlack,
	),
	'no-colour': noColour,
};

/** What the terminal's own theme looks like on a background that the terminal has told. */
export function onBackground({parts}: Theme, {secondary, accent}: Shades): Theme {
	return {
		parts: {
			...parts,
			secondary: {colour: secondary},
			accent: {colour: accent},
			sign: {colour: accent},
			code: {colour: accent},
		},
	};
}

/** Two colours that can be read on a background. */
export interface Shades {
	readonly secondary: Colour;
	readonly accent: Colour;
}
