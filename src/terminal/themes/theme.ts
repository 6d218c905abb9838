import type {Role} from '../../reader/row.ts';
import type {Colour} from './colour.ts';

/** What a piece of a row can be to a theme. */
export type Part = Role | 'code';

/** How a part looks. What is told apart by colour alone repeats a word or a shape. */
export interface Style {
	/** Else the ink. */
	readonly colour?: Colour;
	/** One of the 16 that the terminal names, by its SGR parameter, where it has no others. */
	readonly named?: string;
	readonly weight?: 'bold';
	readonly line?: 'underline';
	readonly isReverse?: true;
}

/** How everything looks. */
export interface Theme {
	/** The colours of the whole screen; without them it is the terminal's own. */
	readonly screen?: {
		readonly paper: Colour;
		readonly ink: Colour;
		/** SGR parameters of ink and paper where the terminal has but 16 colours. */
		readonly named: string;
	};
	readonly parts: Readonly<Record<Part, Style>>;
}
