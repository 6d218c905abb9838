import type {Told} from '../core/collection/told.ts';
import type {Block} from '../core/document/block.ts';
import type {Tools} from '../core/layout/tools.ts';
import type {SafeText} from '../core/text/safe-text.ts';

/** A story's text and what it is set with. */
export interface OpenText {
	readonly text: readonly Block[];
	readonly comments: readonly Block[];
	readonly tools: Tools;
	/** The language (BCP 47) by which it is hyphenated. */
	readonly language?: string | undefined;
	readonly fingerprint: string;
	/** A text from standard input: nothing of it is kept. */
	readonly isPassing?: true;
	/** About how many characters the whole has, where this is only the beginning of the text. */
	readonly beginningOf?: number;
	/** How many pages each section has with a layout (`layoutKeyOf`), as an earlier start found. */
	readonly known?: {readonly layoutKey: string; readonly pages: readonly number[]};
	/** What its page told of the stories around it. */
	readonly told?: Told | undefined;
	/** Quiet words about the text. */
	readonly notices: readonly SafeText[];
}
