/** A time (milliseconds since the epoch) as ISO 8601 writes it, in UTC; null when there is none. */
export function isoTime(time: number | undefined): string | null {
	const date = new Date(time ?? Number.NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
