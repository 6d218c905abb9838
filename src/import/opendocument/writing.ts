import type {Styles} from './styles.ts';
import type {Node} from './tree.ts';

/** Where a list stands: a list in a list has the style of the outer one. */
export interface ListPlace {
	readonly style: string;
	readonly level: number;
}

/** What is known while a text is written. */
export interface Writing {
	readonly styles: Styles;
	readonly inside: (name: string) => string;
	/** The texts of notes, for the end of the page. */
	readonly notes: string[];
	/** Numbers that the items of lists have reached, by the lists' ids and styles. */
	readonly counts: Map<string, number>;
	title: string;
	readonly writeBlocks: (nodes: readonly Node[], list?: ListPlace) => string;
}
