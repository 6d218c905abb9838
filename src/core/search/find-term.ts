import {foldForSearch} from '../collection/fold.ts';
import {type Block, plainText} from '../document/block.ts';
import {findInStory, type Match} from './find-in-story.ts';

/** The places of a word or phrase in a story. */
export interface FoundTerm {
	readonly query: string;
	readonly matches: readonly Match[];
	/** Number of the first match that is a whole word, else of the first one. */
	readonly current: number;
}

/** The places in a story of the first of these terms that stands in it. */
export function findTerm(text: readonly Block[], terms: readonly string[]): FoundTerm | undefined {
	for (const query of terms.flatMap(term => [term, foldForSearch(term)])) {
		const matches = findInStory(text, query);
		if (matches.length === 0) continue;
		const whole = matches.findIndex(match => isWhole(text, match));
		return {query, matches, current: Math.max(0, whole)};
	}

	return undefined;
}

function isWhole(text: readonly Block[], {block, start, end}: Match): boolean {
	const plain = plainText(text[block] as Block);
	return !/[\p{L}\p{N}]$/u.test(plain.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(plain.slice(end));
}
