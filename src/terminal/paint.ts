import type {Piece, Row} from '../reader/row.ts';
import {hyperlink, selectGraphics} from './control.ts';
import {looksOf} from './theme.ts';

/** What the terminal can do. */
export interface Ability {
	readonly hasColour: boolean;
	readonly hasLinks: boolean;
}

/** A row as the terminal gets it. */
export function paint(row: Row, ability: Ability): string {
	return row.map(piece => paintPiece(piece, ability)).join('');
}

function paintPiece(piece: Piece, {hasColour, hasLinks}: Ability): string {
	const looks = looksOf(piece, hasColour);
	const on = looks.map(([code]) => selectGraphics(code)).join('');
	const off = looks
		.map(([, code]) => selectGraphics(code))
		.reverse()
		.join('');
	const painted = `${on}${piece.text}${off}`;
	return piece.link && hasLinks ? hyperlink(piece.link, painted) : painted;
}
