/** The figure below which a share (0 to 1) of the figures are. NaN when there is none. */
export function percentile(figures: readonly number[], share: number): number {
	const sorted = figures.toSorted((one, other) => one - other);
	const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
	return sorted[index] ?? Number.NaN;
}
