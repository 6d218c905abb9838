import type {Span} from '../document/block.ts';
import type {SafeText} from '../text/safe-text.ts';

/** A piece of a line in one format. */
export interface Run extends Omit<Span, 'text'> {
	readonly text: SafeText;
	/**
	 * Offset of `text` in the block's plain text (UTF-16 units): `text` stands there letter by
	 * letter. Undefined for what the setting adds: markers, hyphens, stretched spaces, boxes.
	 */
	readonly start?: number;
	/** For what the setting adds: shown as secondary. */
	readonly isDim?: true;
}

/** What one row shows. */
export interface Line {
	/**
	 * Number of the block: 0 and up for the text, and on from there for the comments; negative for
	 * the opening (title and dateline). A blank row belongs to the block that follows it.
	 */
	readonly block: number;
	/** The offsets that the line covers in its block's plain text (UTF-16 units). */
	readonly start: number;
	readonly end: number;
	/** Cells of empty space before the first run. */
	readonly indent: number;
	readonly runs: readonly Run[];
	/** The kind of its block; `blank` for an empty row. */
	readonly kind: 'blank' | import('../document/block.ts').Block['kind'];
}
