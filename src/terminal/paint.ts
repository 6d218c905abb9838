import type {Piece, Row} from '../reader/row.ts';
import {looksOf} from './theme.ts';

/** What the terminal can do. */
export interface Ability {
	readonly hasColour: boolean;
	readonly hasLinks: boolean;
}

/** A row as the terminal gets it. All control sequences on the screen are written here. */
export function paint(row: Row, ability: Ability): string {
	return row.map(piece => paintPiece(piece, ability)).join('');
}

function paintPiece(piece: Piece, {hasColour, hasLinks}: Ability): string {
	const looks = looksOf(piece, hasColour);
	const on = looks.map(([code]) => `\u{1B}[${code}m`).join('');
	const off = looks
		.map(([, code]) => `\u{1B}[${code}m`)
		.reverse()
		.join('');
	const painted = `${on}${piece.text}${off}`;
	return piece.link && hasLinks ? link(piece.link, painted) : painted;
}

/** OSC 8; the address holds no control byte, and nothing but printable ASCII leaves here. */
function link(address: string, painted: string): string {
	const safe = encodeURI(address).replaceAll('%25', '%');
	return `\u{1B}]8;;${safe}\u{1B}\\${painted}\u{1B}]8;;\u{1B}\\`;
}
