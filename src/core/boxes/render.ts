import {Marked, type Token} from 'marked';
import {markedTerminal} from 'marked-terminal';

/** How wide the columns of a table are, and to which side their words stand. */
export interface Columns {
	/** Cells of each column. */
	readonly widths: readonly number[];
	readonly align: ReadonlyArray<'left' | 'center' | 'right'>;
}

/** The style functions of marked-terminal, as bytes that do not depend on what chalk detects. */
const styles = {
	strong: (text: string) => `\u001b[1m${text}\u001b[22m`,
	em: (text: string) => `\u001b[3m${text}\u001b[23m`,
	del: (text: string) => `\u001b[9m${text}\u001b[29m`,
	codespan: (text: string) => `\u001b[33m${text}\u001b[39m`,
	code: asItIs,
	table: asItIs,
	text: asItIs,
};

/** A thin rule between rows, a thin line between columns, nothing around. */
const chars = {
	top: '',
	'top-mid': '',
	'top-left': '',
	'top-right': '',
	bottom: '',
	'bottom-mid': '',
	'bottom-left': '',
	'bottom-right': '',
	left: '',
	'left-mid': '',
	mid: '─',
	'mid-mid': '─┼─',
	right: '',
	'right-mid': '',
	middle: ' │ ',
};

/** Renders one token of code or a table with marked-terminal: lines with escape sequences. */
export function render(token: Token, {widths, align}: Columns): string {
	const tableOptions = {
		colWidths: [...widths],
		colAligns: align,
		wordWrap: true,
		chars,
		style: {head: [], border: [], 'padding-left': 0, 'padding-right': 0},
	};
	const options = {...styles, tab: 0, emoji: false, unescape: false, tableOptions};
	// As plain text, cli-highlight neither guesses a language nor colours.
	const marked = new Marked(markedTerminal(options, {language: 'plaintext'}));
	return marked.parser([token]).replace(/\n+$/, '');
}

/** Cells of the line between two columns, with the space around it. */
export const gutter = 3;

function asItIs(text: string): string {
	return text;
}
