/** A line with a hundred marks of quotes and lists before its words; marked's stack holds some more. */
const deepNesting = /(?:^|\n)[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){100}(?=.*[^\s*-])/;

/**
 * Whether quotes and lists nest so deep in a text that reading them as such could exhaust the
 * stack and makes no page. Linear in the text's length.
 */
export function isTooDeep(markdown: string): boolean {
	return deepNesting.test(markdown);
}
