import type {Element} from '../dom.ts';
import type {Holders} from './shape.ts';
import type {Mark} from './tokens.ts';

/** One block of Markdown. */
export interface Block {
	readonly text: string;
	/** A list inside an item may follow its words without an empty line. */
	readonly isList?: true;
}

/** What holds for all blocks inside an element. */
export interface Context {
	readonly holders: Holders;
	/** The marks that inline elements around whole blocks put on every paragraph. */
	readonly marks: readonly Mark[];
	/** The blocks of an element's children, in order. */
	readonly writeBlocks: (parent: Element, context: Context) => readonly Block[];
}
