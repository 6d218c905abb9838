import type {Site} from './site.ts';

/** Takes one figure, or several of the same kind. */
export type Sample = () => Promise<number | readonly number[]>;

/** What is asked of the figures of a measure. */
export interface Goal {
	/** As it stands in the table. */
	readonly words: string;
	/** Whose figures are judged. */
	readonly ours: string;
	/** Whose they are compared with. */
	readonly theirs?: string;
	/** The most that ours may be: times theirs, more than theirs, or by itself. */
	readonly most: {readonly times: number} | {readonly more: number} | {readonly by: number};
	/** Share of the figures that must be below; half of them when it is not said. */
	readonly share?: number;
}

/** Something that is measured, of all contestants in turn. */
export interface Measure {
	readonly name: string;
	readonly unit: 'ms' | 'bytes' | 'MB' | 'cells' | 'cells²' | 'ratio';
	/** How often each contestant is asked; fewer where a figure takes long. */
	readonly rounds?: number;
	readonly goals: readonly Goal[];
	/** Makes what is needed and gives the contestants; undefined for one that is not installed. */
	readonly prepare: (site: Site) => Promise<Readonly<Record<string, Sample | undefined>>>;
}
