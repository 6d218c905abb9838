import type {Piece} from '../reader/row.ts';
import type {TerminalCapabilities} from './capabilities.ts';
import {
	type Colour,
	type ColourDepth,
	colourCode,
	type Ground,
	ownColour,
} from './themes/colour.ts';
import type {Part, Style, Theme} from './themes/theme.ts';

/** Select Graphic Rendition parameters (ECMA-48 8.3.117): on, and off again. */
export type Look = readonly [on: string, off: string];

/** How rows are painted: a theme as a terminal takes it. */
export interface Brush {
	readonly capabilities: TerminalCapabilities;
	readonly parts: Readonly<Record<Part, readonly Look[]>>;
	/** Around a whole row, where the screen has a paper of its own. */
	readonly screen?: Look;
}

const bold: Look = ['1', '22'];
const italic: Look = ['3', '23'];
const underline: Look = ['4', '24'];
const reverse: Look = ['7', '27'];
const strike: Look = ['9', '29'];

/** A theme on a terminal; one without colours is left those looks that have none. */
export function makeBrush({screen, parts}: Theme, capabilities: TerminalCapabilities): Brush {
	const {colours} = capabilities;
	const ink = screen ? screenCode(screen, 'ink', colours) : ownColour.ink;
	const looks = Object.entries(parts).map(([part, style]) => [part, looksIn(style, ink, colours)]);
	const brush = {capabilities, parts: Object.fromEntries(looks) as Brush['parts']};
	if (!screen || colours === 'none') return brush;
	const on = colours === 'named' ? screen.named : `${ink};${screenCode(screen, 'paper', colours)}`;
	return {...brush, screen: [on, `${ownColour.ink};${ownColour.paper}`]};
}

/** The looks of a piece, in the order in which they are switched on. */
export function looksOf(piece: Piece, {parts, capabilities}: Brush): readonly Look[] {
	const looks = piece.role ? [...parts[piece.role]] : [];
	if (piece.emphasis) looks.push(capabilities.hasItalics ? italic : underline);
	if (piece.strong && !looks.includes(bold)) looks.push(bold);
	if (piece.strike) looks.push(strike);
	if (piece.code) looks.push(...parts.code);
	return looks;
}

type Screen = NonNullable<Theme['screen']>;

function screenCode(screen: Screen, ground: Ground, depth: ColourDepth): string {
	const hasOwn = depth === 'indexed' || depth === 'direct';
	return hasOwn ? colourCode(screen[ground], ground, depth) : (screen.named.split(';')[0] ?? '');
}

function looksIn(style: Style, ink: string, depth: ColourDepth): readonly Look[] {
	const colour = codeOf(style.colour, style.named, depth);
	return [
		...(style.weight === 'bold' ? [bold] : []),
		...(style.line === 'underline' ? [underline] : []),
		...(style.isReverse ? [reverse] : []),
		...(colour === undefined ? [] : [[colour, ink] as const]),
	];
}

function codeOf(
	colour: Colour | undefined,
	named: string | undefined,
	depth: ColourDepth,
): string | undefined {
	if (depth === 'none') return undefined;
	return colour && depth !== 'named' ? colourCode(colour, 'ink', depth) : named;
}
