import type {Piece, Role} from '../reader/row.ts';
import type {TerminalCapabilities} from './capabilities.ts';

/** Select Graphic Rendition parameters (ECMA-48 8.3.117): on, and off again. */
type Look = readonly [on: string, off: string];

const bold: Look = ['1', '22'];
const dim: Look = ['2', '22'];
const italic: Look = ['3', '23'];
const underline: Look = ['4', '24'];
const inverse: Look = ['7', '27'];
const strike: Look = ['9', '29'];
const accent: Look = ['36', '39'];

/** How each role looks; without colour it must still be told apart. */
const roles: Record<Role, {readonly colour: readonly Look[]; readonly plain: readonly Look[]}> = {
	secondary: {colour: [dim], plain: [dim]},
	accent: {colour: [accent], plain: []},
	chosen: {colour: [bold], plain: [bold]},
	heading: {colour: [bold], plain: [bold]},
	match: {colour: [underline, accent], plain: [underline]},
	'current-match': {colour: [inverse], plain: [inverse]},
};

/** The looks of a piece, in the order in which they are switched on. */
export function looksOf(
	piece: Piece,
	{hasColour, hasItalics}: Pick<TerminalCapabilities, 'hasColour' | 'hasItalics'>,
): readonly Look[] {
	const looks = piece.role ? [...roles[piece.role][hasColour ? 'colour' : 'plain']] : [];
	if (piece.emphasis) looks.push(hasItalics ? italic : underline);
	if (piece.strong && !looks.includes(bold)) looks.push(bold);
	if (piece.strike) looks.push(strike);
	if (piece.code && hasColour) looks.push(accent);
	return looks;
}
