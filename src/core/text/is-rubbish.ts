/** Bytes or UTF-16 units that are looked at: what is no text is none from its beginning. */
const looks = 4096;
/** The share of them that may be control characters: a damaged text has a few. */
const most = 1 / 20;
/** Controls that no text has: tabs, line ends, page ends, overstrikes and escapes are not among them. */
const controls = /[\u0000-\u0007\u000e-\u001a\u001c-\u001f\u007f]/g;

/** Whether what was decoded is no text, but the bytes of something else. */
export function isRubbish(text: string): boolean {
	const head = text.slice(0, looks);
	const found = head.match(controls)?.length ?? 0;
	return found > head.length * most;
}

/** Whether bytes hold many NULs where UTF-16 has none: at even places as well as at odd ones. */
export function hasManyNuls(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, looks);
	const counts = [0, 0];
	for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) {
		counts[at % 2] = (counts[at % 2] ?? 0) + 1;
	}

	return Math.min(...counts) > head.length * most;
}
