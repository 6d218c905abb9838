/** The least of numbers, of any count: `Math.min` of many spread arguments overflows the stack. */
export function leastOf(numbers: readonly number[]): number {
	return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

/** The greatest of numbers, of any count. */
export function greatestOf(numbers: readonly number[]): number {
	return numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
