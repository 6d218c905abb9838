import {plain} from '../html/runs.ts';
import type {Layout, Letters} from './document.ts';

/**
 * Where what is read of a group goes: into the text, into a table of fonts or styles, into a fact of
 * the document, into the label of an item, into the instruction of a field. Nowhere is `silent`, where a
 * group inside may be a text box, or `skipped` with all that is in it.
 */
export type Destination =
	| 'text'
	| 'silent'
	| 'skipped'
	| 'fonts'
	| 'styles'
	| 'title'
	| 'author'
	| 'keywords'
	| 'label'
	| 'instruction';

/** What holds for a group and the groups in it, until it is closed. */
export interface State {
	destination: Destination;
	/** So many characters after a `\u` say the same for programs that know no Unicode. */
	fallback: number;
	font: number;
	letters: Letters;
	layout: Layout;
}

/** Letters of which nothing is said, at 12 points. */
export const plainLetters: Letters = {
	marks: plain,
	size: 24,
	isHidden: false,
	link: undefined,
};

/** A paragraph of which nothing is said. */
export const plainLayout: Layout = {
	style: 0,
	outline: undefined,
	isCentred: false,
	indent: 0,
	firstIndent: 0,
	isInTable: false,
	listLevel: 0,
};
