/** Removes what site generators and editors leave in a text, or turns it into Markdown. */
export function removeLeftovers(markdown: string): string {
	return markdown;
}
