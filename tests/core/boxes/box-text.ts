import {type BoxLine, setBox} from '../../../src/core/boxes/set-box.ts';
import {readDocument} from '../document/read-document.ts';

/** The rows of the first block of a text, set as a box, as one reads them. */
export function box(markdown: string, width: number): readonly string[] {
	return boxLines(markdown, width).map(({runs}) => runs.map(run => run.text).join(''));
}

export function boxLines(markdown: string, width: number): readonly BoxLine[] {
	const block = readDocument(markdown).blocks[0];
	return block === undefined ? [] : setBox(block, width);
}
