import type {Column} from '../columns.ts';

/** The columns of one page: those that were measured, and those that are worked out of them. */
export interface Sheet {
	readonly length: number;
	/** Throws when no feature is called so. */
	column(name: string): Column;
}

/** Works a column out of others. */
export type Feature = (sheet: Sheet) => Column;

/** Features by name. */
export type FeatureTable = Readonly<Record<string, Feature>>;

/** A sheet that works each column out when it is first asked for. */
export function makeSheet(
	length: number,
	measured: ReadonlyMap<string, Column>,
	table: FeatureTable,
): Sheet {
	const known = new Map(measured);
	const sheet: Sheet = {
		length,
		column(name) {
			const found = known.get(name) ?? table[name]?.(sheet);
			if (!found) throw new Error(`There is no feature called ${name}: train the weights anew.`);
			known.set(name, found);
			return found;
		},
	};
	return sheet;
}
