import {fill, type Piece, type Row} from '../reader/row.ts';
import {type Brush, looksOf} from './brush.ts';
import {hyperlink, selectGraphics} from './control.ts';

/**
 * A row as the terminal gets it. Where the screen has a paper of its own, the row is filled to its
 * width, in cells, and stands on that paper.
 */
export function paint(row: Row, brush: Brush, width: number): string {
	if (!brush.screen) return paintPieces(row, brush);
	const [on, off] = brush.screen;
	return selectGraphics(on) + paintPieces(fill(row, width), brush) + selectGraphics(off);
}

function paintPieces(row: Row, brush: Brush): string {
	return row.map(piece => paintPiece(piece, brush)).join('');
}

function paintPiece(piece: Piece, brush: Brush): string {
	const looks = looksOf(piece, brush);
	const on = looks.map(([code]) => selectGraphics(code)).join('');
	const off = looks
		.map(([, code]) => selectGraphics(code))
		.reverse()
		.join('');
	const painted = `${on}${piece.text}${off}`;
	return piece.link && brush.capabilities.hasLinks ? hyperlink(piece.link, painted) : painted;
}
