/** Maps over many items with so many of them under way at once; results in the items' order. */
export async function mapBounded<Item, Result>(
	items: readonly Item[],
	atOnce: number,
	map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
	const results: Result[] = [];
	const waiting = items.entries();
	const work = async (): Promise<void> => {
		for (const [index, item] of waiting) results[index] = await map(item);
	};

	await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, work));
	return results;
}
