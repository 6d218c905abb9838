/** No site is left alone for longer than a day, whatever it asks for. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * How long to wait by a `Retry-After` header (RFC 9110, section 10.2.3): seconds, or a date after
 * `nowMs`. Undefined where there is none that can be understood.
 */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
	const text = header?.trim() ?? '';
	const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
	return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestMs);
}
