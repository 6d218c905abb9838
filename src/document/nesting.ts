/** The deepest nesting that is read as Markdown; marked's stack holds some hundreds. */
const deepest = 100;

const quotesAndLists = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*)*/;

/**
 * Whether a text nests so deep that reading it could exhaust the stack: quotes and lists by the
 * markers at a line's start and by indentation. Linear in its length.
 */
export function isTooDeep(markdown: string): boolean {
	for (let start = 0; start <= markdown.length; ) {
		const end = markdown.indexOf('\n', start);
		const line = markdown.slice(start, end < 0 ? undefined : end);
		const markers = quotesAndLists.exec(line)?.[0].match(/[>*+.)-]/g);
		if (
			markers !== null &&
			markers !== undefined &&
			markers.length > deepest &&
			/[^\s*-]/.test(line)
		)
			return true;
		if (end < 0) break;
		start = end + 1;
	}
	return false;
}
