/** What opening a run of equal words costs, and what each word of it pays. */
const opening = 2.6;
const pay = 2;
/** More pairs of words than this are not compared: the page is left aside. */
const mostCells = 250_000_000;

const token =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words that a page and its article are compared by. */
export function tokens(text: string): readonly string[] {
	return text.toLowerCase().match(token) ?? [];
}

/**
 * Which share of each block's words belongs to the article: 0 to 1, or undefined when the page is
 * too long. Page and article are aligned word by word, in order, in as few runs as pays.
 */
export function alignBlocks(blocks: readonly string[], article: string): Float32Array | undefined {
	const ids = new Map<string, number>();
	const idOf = (word: string) => {
		const known = ids.get(word);
		if (known !== undefined) return known;
		ids.set(word, ids.size);
		return ids.size - 1;
	};

	const wanted = Int32Array.from(tokens(article), idOf);
	const pieces = blocks.map(tokens);
	const page = Int32Array.from(pieces.flat(), idOf);
	if (page.length * wanted.length > mostCells) return undefined;
	const hits = align(page, wanted);
	const shares = new Float32Array(blocks.length);
	let at = 0;
	for (const [index, piece] of pieces.entries()) {
		let hit = 0;
		for (let word = 0; word < piece.length; word++) hit += hits[at++] ?? 0;
		shares[index] = piece.length === 0 ? -1 : hit / piece.length;
	}

	return shares;
}

const [left, matched, continued] = [1, 2, 4];

/**
 * 1 for each word of the page that is paired with one of the article. `best` never falls along a
 * row, so only the places of equal words, and what they raise, need work.
 */
function align(page: Int32Array, wanted: Int32Array): Uint8Array {
	const width = wanted.length + 1;
	const ways = new Uint8Array((page.length + 1) * width);
	const best = new Float32Array(width);
	const run = new Float32Array(width);
	const runRow = new Int32Array(width).fill(-9);
	const places = new Map<number, number[]>();
	for (const [index, word] of wanted.entries())
		places.set(word, [...(places.get(word) ?? []), index + 1]);
	const goingOn = new Float32Array(width);
	const beginning = new Float32Array(width);
	const pair = (row: number, column: number) => {
		const goesOn = (goingOn[column] as number) >= (beginning[column] as number);
		const own = Math.max(goingOn[column] as number, beginning[column] as number);
		const at = row * width + column;
		run[column] = own;
		runRow[column] = row;
		if (own >= (best[column] as number)) {
			best[column] = own;
			ways[at] = matched;
			for (let next = column + 1; next < width && (best[next] as number) < own; next++) {
				best[next] = own;
				ways[row * width + next] = left;
			}
		}

		if (goesOn) ways[at] = (ways[at] as number) | continued;
	};

	for (let row = 1; row <= page.length; row++) {
		const columns = places.get(page[row - 1] as number) ?? [];
		for (const column of columns) {
			const goesOn = runRow[column - 1] === row - 1;
			goingOn[column] = goesOn ? (run[column - 1] as number) + pay : -1e9;
			beginning[column] = (best[column - 1] as number) + pay - opening;
		}

		for (const column of columns) pair(row, column);
	}

	return walkBack(ways, page.length, wanted.length);
}

function walkBack(ways: Uint8Array, length: number, wanted: number): Uint8Array {
	const hits = new Uint8Array(length);
	const width = wanted + 1;
	let [row, column, isInRun] = [length, wanted, false];
	while (row > 0 && column > 0) {
		const way = ways[row * width + column] ?? 0;
		if (isInRun || (way & 3) === matched) {
			hits[row - 1] = 1;
			isInRun = (way & continued) !== 0;
			row--;
			column--;
		} else if ((way & 3) === left) column--;
		else row--;
	}

	return hits;
}
