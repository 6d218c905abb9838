/** One number for each block of a page. */
export type Column = Float32Array;

/** Makes a column of what a function says of each index. */
export function fill(length: number, valueAt: (index: number) => number): Column {
	const column = new Float32Array(length);
	for (let index = 0; index < length; index++) column[index] = valueAt(index);
	return column;
}

/** The value so many blocks further down (or up, when negative); `outside` beyond the ends. */
export function shift(column: Column, by: number, outside = -1): Column {
	return fill(column.length, index => column[index + by] ?? outside);
}

/** `sums[index]` is the sum of all before the index; one longer than the column. */
export function runningSums(column: Column): Float64Array {
	const sums = new Float64Array(column.length + 1);
	for (let index = 0; index < column.length; index++)
		sums[index + 1] = (sums[index] ?? 0) + (column[index] ?? 0);
	return sums;
}

/** The sum from so many blocks above to so many below, both included; negative numbers leave out. */
export function sumAround(column: Column, above: number, below: number): Column {
	const sums = runningSums(column);
	const at = (index: number) => sums[Math.max(0, Math.min(column.length, index))] ?? 0;
	return fill(column.length, index => at(index + below + 1) - at(index - above));
}

/** The mean over the same window, of those of its blocks that exist. */
export function meanAround(column: Column, above: number, below: number): Column {
	const sum = sumAround(column, above, below);
	const count = sumAround(new Float32Array(column.length).fill(1), above, below);
	return fill(column.length, index => (sum[index] ?? 0) / Math.max(1, count[index] ?? 0));
}

/** How much of the column's sum stands above each block, 0 to 1. */
export function shareAbove(column: Column): Column {
	const sums = runningSums(column);
	const all = Math.max(1e-9, sums[column.length] ?? 0);
	return fill(column.length, index => (sums[index] ?? 0) / all);
}

/** How many blocks ago the column was last above zero, itself included; `never` where it was not. */
export function sinceLast(column: Column, never = 200): Column {
	let last = -1;
	return fill(column.length, index => {
		if ((column[index] ?? 0) > 0) last = index;
		return last < 0 ? never : Math.min(never, index - last);
	});
}

/** The same upwards: how many blocks until the column is next above zero. */
export function untilNext(column: Column, never = 200): Column {
	return sinceLast(column.slice().reverse(), never).reverse();
}

/** The run of blocks with the greatest sum (Kadane's algorithm); `end` is excluded. */
export function greatestRun(column: Column): {readonly start: number; readonly end: number} {
	let best = 0;
	let [start, end] = [0, 0];
	let sum = 0;
	let from = 0;
	for (let index = 0; index < column.length; index++) {
		if (sum <= 0) [sum, from] = [0, index];
		sum += column[index] ?? 0;
		if (sum > best) [best, start, end] = [sum, from, index + 1];
	}

	return {start, end};
}
