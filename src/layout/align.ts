/** How a remembered string lies on a text. */
export interface Alignment {
	/** Where the asked-for index of the remembered string comes to lie in the text. */
	readonly at: number;
	/** For each index of the remembered string, whether its letter is the same in the text. */
	readonly isSame: readonly boolean[];
}

/**
 * Lays a remembered string on a stretch of text with the fewest changes (edit distance, free ends
 * in the text) and tells where one of its letters comes to lie. Takes time of the product of the
 * lengths.
 */
export function align(remembered: string, text: string, index: number): Alignment {
	const columns = text.length + 1;
	const cost = new Uint16Array((remembered.length + 1) * columns);
	for (let row = 1; row <= remembered.length; row++) {
		cost[row * columns] = row;
		for (let column = 1; column < columns; column++) {
			const isSame = remembered.charCodeAt(row - 1) === text.charCodeAt(column - 1);
			const step = at(cost, (row - 1) * columns + column - 1) + (isSame ? 0 : 1);
			const skip = at(cost, (row - 1) * columns + column) + 1;
			const add = at(cost, row * columns + column - 1) + 1;
			cost[row * columns + column] = Math.min(step, skip, add);
		}
	}
	return trace(remembered, text, cost, index);
}

function at(cost: Uint16Array, index: number): number {
	return cost[index] as number;
}

function bestEnd(cost: Uint16Array, row: number, columns: number): number {
	let best = columns - 1;
	for (let column = columns - 2; column >= 0; column--) {
		if (at(cost, row * columns + column) < at(cost, row * columns + best)) best = column;
	}
	return best;
}

function trace(remembered: string, text: string, cost: Uint16Array, index: number): Alignment {
	const columns = text.length + 1;
	const isSame = new Array<boolean>(remembered.length).fill(false);
	let row = remembered.length;
	let column = bestEnd(cost, row, columns);
	let found = column;
	while (row > 0) {
		const here = at(cost, row * columns + column);
		const isEqual = column > 0 && remembered.charCodeAt(row - 1) === text.charCodeAt(column - 1);
		const diagonal = column > 0 ? at(cost, (row - 1) * columns + column - 1) : Infinity;
		if (here === diagonal + (isEqual ? 0 : 1)) {
			row--;
			column--;
			isSame[row] = isEqual;
		} else if (here === at(cost, (row - 1) * columns + column) + 1) row--;
		else column--;
		if (row === index) found = column;
	}
	return {
		at: index >= remembered.length ? bestEnd(cost, remembered.length, columns) : found,
		isSame,
	};
}
