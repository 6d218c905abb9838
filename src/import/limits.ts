/** The most bytes of a file that are read at all: beyond it no story is that long. */
export const largestFile = 64 * 1024 * 1024;

/** The most bytes of a saved page; pages hold their pictures inside them, stories do not. */
export const largestPage = 32 * 1024 * 1024;

/** The most characters of a text from which one story is made. */
export const longestText = 32 * 1024 * 1024;

/** The most elements that may stand inside each other in a page or a chapter. */
export const deepestNesting = 300;

/** Of a book: entries, bytes of an entry, bytes of all entries, and how well one may be packed. */
export const book = {
	entries: 10_000,
	entryBytes: 32 * 1024 * 1024,
	allBytes: 192 * 1024 * 1024,
	/** Unpacked bytes for a packed one. Text packs to a third; a bomb to a thousandth. */
	ratio: 200,
	chapters: 5000,
} as const;
