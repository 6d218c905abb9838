import type {SafeText} from '../text/safe-text.ts';

/** A block of the source that did not become a part of the text, and what it was taken for. */
export interface Removed {
	/** Where it stands: a line of the source as it was decoded, counted from 1; 0 when unknown. */
	readonly line: number;
	/** What it was taken for: `menu`, `ad`, `dateline`, `comment`, `related`… */
	readonly rule: string;
	/** How many blocks of the text's Markdown stand before it; absent when unknown. */
	readonly at?: number;
	readonly text: SafeText;
}

/** What was left out of the page that a story was made of, in the order of the page. */
export interface LeftOut {
	readonly blocks: readonly Removed[];
	/** Whether less than a tenth of the page's prose is in the story. */
	readonly isMost: boolean;
}
