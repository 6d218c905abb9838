import {join, type SafeText, safe} from '../../text/safe-text.ts';

/** Words of which one is wanted: a, b or c. */
export function either(allowed: readonly SafeText[]): SafeText {
	const last = allowed.at(-1) ?? safe``;
	return safe`${join(allowed.slice(0, -1), safe`, `)} or ${last}`;
}
