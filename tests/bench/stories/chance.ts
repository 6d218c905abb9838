/** Numbers that look random and are the same for the same seed. */
export interface Chance {
	/** From 0 up to, but not including, 1. */
	readonly next: () => number;
	/** A whole number from 0 up to, but not including, the limit. */
	readonly below: (limit: number) => number;
	readonly pick: <Item>(items: readonly Item[]) => Item;
	/** An item of a list in which the first are more frequent, as words are (Zipf's law). */
	readonly pickFrequent: <Item>(items: readonly Item[]) => Item;
	/** Whether something happens that happens so often (0 to 1). */
	readonly happens: (share: number) => boolean;
}

/** Starts a row of such numbers (mulberry32, public domain). */
export function makeChance(seed: number): Chance {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};

	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: items => items[below(items.length)] as (typeof items)[number],
		pickFrequent: items =>
			items[Math.floor(items.length ** next()) - 1] ?? (items[0] as (typeof items)[number]),
		happens: share => next() < share,
	};
}
