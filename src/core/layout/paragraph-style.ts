import type {Run} from './line.ts';

/** What hangs before the first row of a block: bullets, numbers, labels. */
export interface Marker {
	/** Cells of empty space before it. */
	readonly indent: number;
	readonly cells: number;
	readonly runs: readonly Run[];
}

/** How a block's lines stand in the measure; all in cells. */
export interface ParagraphStyle {
	/** The measure. */
	readonly width: number;
	/** Empty space at the left of every line; the marker stands in it. */
	readonly left: number;
	/** Empty space at the right of every line. */
	readonly right: number;
	/** Further space before the first line. */
	readonly firstIndent: number;
	/** Further space before the lines that a line is turned over to. */
	readonly turnover: number;
	readonly marker: Marker;
	readonly align: 'start' | 'centre';
	readonly isJustified: boolean;
	readonly isHyphenated: boolean;
	readonly isStrong: boolean;
	/** As a whole, into lines of one length, or each line as full as it goes. */
	readonly breaking: 'as a whole' | 'balanced' | 'line by line';
}
