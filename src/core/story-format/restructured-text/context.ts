import type {Definitions} from './definitions.ts';

/** What holds for a whole text while it is written. */
export interface Context {
	readonly definitions: Definitions;
	/** The signs that sections are underlined with, the highest level first. */
	readonly levels: string[];
	/** The blocks of some lines as Markdown, with empty lines between them. */
	readonly writeBlocks: (lines: readonly string[], context: Context) => string;
}

/** A block that was written, and the line behind it. */
export interface Written {
	readonly text: string;
	readonly end: number;
}
