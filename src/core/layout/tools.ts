import type {Block} from '../document/block.ts';
import type {Run} from './line.ts';
import type {Ruler} from './ruler.ts';

/** One row of a box. */
export interface BoxRow {
	readonly runs: readonly Run[];
}

/** What setting needs and does not know itself. */
export interface Tools {
	readonly ruler: Ruler;
	/** The offsets inside a word (letters only) at which it may be divided. */
	readonly hyphenate?: (word: string) => readonly number[];
	/** Sets code and tables as boxes at most `width` cells wide; without it they are set plainly. */
	readonly setBox?: (block: Block, width: number) => readonly BoxRow[];
}
