import type {Goal, Measure} from './measure.ts';
import {percentile} from './statistics.ts';

/** The figures of each contestant. */
export type Figures = ReadonlyMap<string, readonly number[]>;

/** A goal held against the figures. */
export interface Verdict {
	readonly measure: Measure;
	readonly goal: Goal;
	readonly ours: number;
	readonly theirs: number | undefined;
	/** Undefined when one whom it is compared with is absent. */
	readonly isMet: boolean | undefined;
	/** The other contestants, for the reader’s interest: name and figure. */
	readonly others: ReadonlyArray<readonly [string, number]>;
}

/** Judges a measure, one verdict a goal. */
export function judge(measure: Measure, figures: Figures): Verdict[] {
	return measure.goals.map(goal => {
		const share = goal.share ?? 0.5;
		const figure = (name: string) => percentile(figures.get(name) ?? [], share);
		const ours = figure(goal.ours);
		const theirs = goal.theirs === undefined ? undefined : figure(goal.theirs);
		const others = [...figures.keys()]
			.filter(name => name !== goal.ours && name !== goal.theirs)
			.map(name => [name, figure(name)] as const);
		return {measure, goal, ours, theirs, isMet: isMet(goal.most, ours, theirs), others};
	});
}

function isMet(most: Goal['most'], ours: number, theirs = Number.NaN): boolean | undefined {
	if ('by' in most) return ours <= most.by;
	if (Number.isNaN(theirs)) return undefined;
	return ours <= ('times' in most ? theirs * most.times : theirs + most.more);
}
