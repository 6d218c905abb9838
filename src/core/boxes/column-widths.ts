/** What a column asks for, in cells. */
export interface Demand {
	/** Its longest word. */
	readonly least: number;
	/** Its longest cell on one line. */
	readonly most: number;
}

/**
 * The widths of columns that share `room` cells: what each asks for when there is room, else its
 * longest word and a share of what is left by what it still lacks. Undefined when not even the
 * longest words fit.
 */
export function columnWidths(
	demands: readonly Demand[],
	room: number,
): readonly number[] | undefined {
	const least = sum(demands.map(demand => demand.least));
	const most = sum(demands.map(demand => demand.most));
	if (most <= room) return demands.map(demand => demand.most);
	if (least > room) return undefined;
	const share = (room - least) / (most - least);
	return demands.map(demand => demand.least + Math.floor((demand.most - demand.least) * share));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
