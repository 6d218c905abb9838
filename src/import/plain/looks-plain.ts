/** Whether a text is hard-wrapped or in chapters rather than copied from a page. */
export function looksPlain(_text: string): boolean {
	return false;
}
