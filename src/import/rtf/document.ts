import type {Marks} from '../html/runs.ts';

/** How letters are set. */
export interface Letters {
	readonly marks: Marks;
	/** In half points. */
	readonly size: number;
	/** Whether the document hides them. */
	readonly isHidden: boolean;
	/** The address that they lead to. */
	readonly link: string | undefined;
}

/** Letters that are set alike. */
export interface Run {
	/** What is written; a line of its own after `\n`. */
	readonly text: string;
	readonly letters: Letters;
	/** Whether all letters of its font are of one width. */
	readonly isFixed: boolean;
	/** The number of the note that is referred to here, from 0. */
	readonly note: number | undefined;
}

/** What a paragraph's own properties say of it. */
export interface Layout {
	/** The number of its style. */
	readonly style: number;
	/** Its level as a heading, from 0; undefined for what is none. */
	readonly outline: number | undefined;
	readonly isCentred: boolean;
	/** How far it is moved in from the left, and its first line from there, in twentieths of a point. */
	readonly indent: number;
	readonly firstIndent: number;
	readonly isInTable: boolean;
	/** Its level in a list, from 0. */
	readonly listLevel: number;
}

/** What stands in a text, in its order. */
export type Item =
	| {
			readonly kind: 'paragraph';
			readonly runs: readonly Run[];
			readonly layout: Layout;
			/** The number or the sign that stands before an item of a list. */
			readonly label: string | undefined;
	  }
	/** The end of a cell or a row of a table. */
	| {readonly kind: 'cell'}
	| {readonly kind: 'row'};

/** A style of paragraphs. */
export interface Style {
	readonly name: string;
	readonly outline: number | undefined;
}

/** A file of Rich Text Format, read. */
export interface RichText {
	readonly items: readonly Item[];
	readonly notes: ReadonlyArray<readonly Item[]>;
	readonly styles: ReadonlyMap<number, Style>;
	readonly info: {readonly title: string; readonly author: string; readonly keywords: string};
}
