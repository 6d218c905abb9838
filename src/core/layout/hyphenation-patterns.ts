/** A node of the trie of patterns: the nodes after it, the levels of a pattern that ends, or both. */
export type Node = {readonly [letter: string]: Node} | number | readonly [Node, number];

/** How the package `hyphen` keeps a language: levels, trie of patterns, words that are exceptions. */
export type Patterns = readonly [
	levels: ReadonlyArray<readonly number[]>,
	trie: Node,
	exceptions?: Readonly<Record<string, readonly number[]>>,
];
