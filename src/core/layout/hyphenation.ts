import {hyphenationPatterns} from './hyphenation-languages.ts';
import type {Node, Patterns} from './hyphenation-patterns.ts';

/** Letters that stay before a hyphen, and after it. */
const leastBefore = 2;
const leastAfter = 3;

const noChildren: Node = {};

function enter(node: Node, letter: string): Node | undefined {
	const children = typeof node === 'number' ? noChildren : Array.isArray(node) ? node[0] : node;
	return (children as {readonly [letter: string]: Node})[letter];
}

function levelsAt(node: Node, levels: Patterns[0]): readonly number[] {
	const index = typeof node === 'number' ? node : Array.isArray(node) ? node[1] : undefined;
	return index === undefined ? [] : (levels[index] ?? []);
}

/** Liang's algorithm: odd levels between two letters allow a hyphen, even ones forbid it. */
function findLevels(word: string, [levels, trie]: Patterns): number[] {
	const marked = `.${word}.`;
	const found = new Array<number>(marked.length + 1).fill(0);
	for (let start = 0; start < marked.length - 1; start++) {
		let node: Node | undefined = trie;
		for (let end = start; end < marked.length; end++) {
			node = enter(node, marked.charAt(end));
			if (node === undefined) break;
			// A pattern that begins with the dot counts its levels from the first letter.
			const shift = start === 0 ? 0 : start - 1;
			for (const [index, level] of levelsAt(node, levels).entries()) {
				found[shift + index] = Math.max(found[shift + index] ?? 0, level);
			}
		}
	}
	return found;
}

/** The offsets (UTF-16 units) inside a word at which it may be divided, by a language's patterns. */
export function hyphenate(word: string, patterns: Patterns): number[] {
	const lower = word.toLowerCase();
	if (lower.length !== word.length) return [];
	const exception =
		patterns[2] && Object.hasOwn(patterns[2], lower) ? patterns[2][lower] : undefined;
	// The package counts the hyphens before each one as letters.
	const offsets =
		exception?.map((offset, index) => offset - index) ??
		findLevels(lower, patterns).flatMap((level, offset) => (level % 2 === 1 ? [offset] : []));
	return offsets.filter(offset => offset >= leastBefore && offset <= word.length - leastAfter);
}

/**
 * Loads the hyphenation of a language (BCP 47, any case); undefined when there are no patterns for
 * it. What it returns remembers the words it has divided.
 */
export async function loadHyphenator(
	language: string,
): Promise<((word: string) => number[]) | undefined> {
	const patterns = await hyphenationPatterns(language);
	if (!patterns) return undefined;
	const known = new Map<string, number[]>();
	return word => {
		const before = known.get(word);
		if (before) return before;
		const offsets = hyphenate(word, patterns);
		known.set(word, offsets);
		return offsets;
	};
}
