import type {Token, Tokens} from 'marked';
import type {Block, Cell, Span} from '../document/block.ts';

/** The table as marked would have read it, so that marked-terminal can render it. */
export function toTableToken({
	header,
	rows,
	align,
}: Block & {readonly kind: 'table'}): Tokens.Table {
	const toCell = (cell: Cell | undefined, column: number, isHeader: boolean): Tokens.TableCell => ({
		text: '',
		tokens: (cell ?? []).map(span => toToken(isHeader ? {...span, strong: true} : span)),
		header: isHeader,
		align: align[column] ?? 'left',
	});
	return {
		type: 'table',
		raw: '',
		align: [...align],
		header: header.map((cell, column) => toCell(cell, column, true)),
		rows: rows.map(row => align.map((_, column) => toCell(row[column], column, false))),
	};
}

/** A span as nested tokens; a line end in a cell would end its row, and so becomes a space. */
function toToken({text, code, strike, emphasis, strong}: Span): Token {
	const words = text.replaceAll('\n', ' ');
	let token: Token = {type: code ? 'codespan' : 'text', raw: words, text: words};
	const wrap = (type: string): Token => ({type, raw: words, text: words, tokens: [token]});
	if (strike) token = wrap('del');
	if (emphasis) token = wrap('em');
	if (strong) token = wrap('strong');
	return token;
}
