import {type SafeText, safe} from '../../text/safe-text.ts';

/** How a story is set, as a key has just changed it. */
export const settings = {
	measure: (cells: number): SafeText => safe`Lines of up to ${cells} cells.`,
	justified: safe`Lines are justified.`,
	ragged: safe`Lines are ragged at the right.`,
	spaced: safe`A blank line between paragraphs.`,
	indented: safe`Paragraphs begin with an indent.`,
	twoPages: (columns: number): SafeText =>
		safe`Two pages side by side, in windows of ${columns} cells and more.`,
	onePage: safe`One page.`,
};
