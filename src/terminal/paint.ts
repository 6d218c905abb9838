import type {Piece, Row} from '../reader/row.ts';
import type {TerminalCapabilities} from './capabilities.ts';
import {hyperlink, selectGraphics} from './control.ts';
import {looksOf} from './theme.ts';

/** A row as the terminal gets it. */
export function paint(row: Row, capabilities: TerminalCapabilities): string {
	return row.map(piece => paintPiece(piece, capabilities)).join('');
}

function paintPiece(piece: Piece, capabilities: TerminalCapabilities): string {
	const looks = looksOf(piece, capabilities);
	const on = looks.map(([code]) => selectGraphics(code)).join('');
	const off = looks
		.map(([, code]) => selectGraphics(code))
		.reverse()
		.join('');
	const painted = `${on}${piece.text}${off}`;
	return piece.link && capabilities.hasLinks ? hyperlink(piece.link, painted) : painted;
}
