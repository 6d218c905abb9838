/** Lines with fewer words stand on pages of many sites. */
const fewestWords = 5;
/** A line that stands on more pages belongs to the program that made them, not to the site. */
const mostPages = 12;
/** So many lines in common make two pages one site's. */
const common = 2;

/** A number for the site of each page: pages that share rare lines are of one site. */
export function findSites(pages: ReadonlyArray<readonly string[]>): readonly number[] {
	const parents = pages.map((_, page) => page);
	const rootOf = (page: number): number => {
		const parent = parents[page] ?? page;
		return parent === page ? page : rootOf(parent);
	};

	const shared = new Map<string, number>();
	for (const [page, other] of pairsOf(holdersOf(pages))) {
		const key = `${page} ${other}`;
		const times = (shared.get(key) ?? 0) + 1;
		shared.set(key, times);
		if (times === common) parents[rootOf(other)] = rootOf(page);
	}

	return pages.map((_, page) => rootOf(page));
}

/** For each long line the pages that it stands on, up to one more than is looked at. */
function holdersOf(pages: ReadonlyArray<readonly string[]>): Iterable<readonly number[]> {
	const holders = new Map<string, number[]>();
	for (const [page, lines] of pages.entries()) {
		for (const line of new Set(lines)) {
			if (line.split(/\s+/).length < fewestWords) continue;
			holders.set(line, [...(holders.get(line) ?? []).slice(-mostPages), page]);
		}
	}

	return holders.values();
}

function* pairsOf(holders: Iterable<readonly number[]>): Iterable<readonly [number, number]> {
	for (const pages of holders) {
		if (pages.length > mostPages) continue;
		for (const [at, page] of pages.entries())
			for (const other of pages.slice(at + 1)) yield [page, other];
	}
}
