/** How many are kept of a story. */
const limit = 20;
/** Characters that are looked at: enough to know what a story tells of. */
const searched = 16_000;

/**
 * Frequent, telling words of a text, most frequent first: words of five letters and more that stand
 * in it more than once. What all stories have in common is weighed out when stories are compared.
 */
export function findKeywords(body: string): readonly string[] {
	const counts = new Map<string, number>();
	for (const [word] of body
		.slice(0, searched)
		.toLowerCase()
		.matchAll(/\p{L}{5,30}/gu)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}

	return [...counts]
		.filter(([, count]) => count > 1)
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.slice(0, limit)
		.map(([word]) => word);
}
