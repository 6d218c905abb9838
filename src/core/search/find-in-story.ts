import {comparePlaces, type Place} from '../anchors/place.ts';
import {type Block, plainText} from '../document/block.ts';
import {type FoldedText, type Folding, foldingOf, foldText} from './folded-text.ts';

/** Words found in a story: a range of a block's plain text (UTF-16 offsets). */
export interface Match {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** The first unit behind the character of the original that the unit before this one belongs to. */
function endOfCharacter({offsetOf}: FoldedText, unit: number): number {
	let next = unit;
	while (offsetOf(next) === offsetOf(unit - 1)) next++;
	return next;
}

/**
 * Finds words in a text, wherever they are set: case and accents count only when the query has
 * capitals or accents and the text has them so; any white space equals any other, curly quotes equal straight ones, ligatures
 * and full-width forms their letters (NFKC, UAX #15), and invisible signs are not there. Matches
 * never overlap.
 */
export function findInStory(text: readonly Block[], query: string): readonly Match[] {
	const folding = foldingOf(query);
	const matches = findFolded(text, query, folding);
	const isLoose = !folding.keepsCase && !folding.keepsAccents;
	// A search of the shelf finds these, and what it has found is there.
	return matches.length > 0 || isLoose ? matches : findFolded(text, query, loose);
}

const loose: Folding = {keepsCase: false, keepsAccents: false};

function findFolded(text: readonly Block[], query: string, folding: Folding): readonly Match[] {
	const wanted = foldText(query.trim(), folding).text;
	if (wanted === '') return [];
	const matches: Match[] = [];
	for (const [number, block] of text.entries()) {
		const folded = foldText(plainText(block), folding);
		let at = folded.text.indexOf(wanted);
		while (at !== -1) {
			const end = endOfCharacter(folded, at + wanted.length);
			matches.push({block: number, start: folded.offsetOf(at), end: folded.offsetOf(end)});
			at = folded.text.indexOf(wanted, end);
		}
	}
	return matches;
}

function placeOf(match: Match): Place {
	return {block: match.block, offset: match.start};
}

/** Index of the first match at or after a place, going round; -1 when there is none at all. */
export function matchFrom(matches: readonly Match[], place: Place): number {
	const found = matches.findIndex(match => comparePlaces(placeOf(match), place) >= 0);
	return found === -1 && matches.length > 0 ? 0 : found;
}
