import {words} from '../../core/words/words.ts';
import type {Dateline} from './dateline.ts';
import type {Labelled} from './labelled.ts';

/** Less of a page's prose than this share is hardly its story. */
const least = 0.1;

/** What looks odd in a story and was kept, in sentences. `hasTail`: whether boilerplate follows it. */
export function findDoubts(
	page: readonly Labelled[],
	body: readonly Labelled[],
	dateline: Dateline | undefined,
	hasTail: boolean,
): readonly string[] {
	const last = hasTail ? lastLineDoubts(body.at(-1)) : [];
	return [
		...shareDoubts(page, body),
		...dateDoubts(dateline),
		...body.filter(isOdd).map(doubt),
		...last,
	];
}

function shareDoubts(page: readonly Labelled[], body: readonly Labelled[]): readonly string[] {
	const proseOf = (blocks: readonly Labelled[]) =>
		blocks.reduce((sum, {isProse: isCounted, words}) => sum + (isCounted ? words : 0), 0);
	return isLittle(proseOf(body), proseOf(page)) ? [words.import.doubts.share] : [];
}

/**
 * Whether so many words of prose are too few for the story of a page with so many. A story of short
 * lines on a page without prose is not.
 */
export function isLittle(kept: number, ofPage: number): boolean {
	return kept < ofPage * least;
}

function dateDoubts(dateline: Dateline | undefined): readonly string[] {
	return dateline?.hasDate && !dateline.date ? [words.import.doubts.date] : [];
}

/** A date alone may be an entry of a diary, and is nothing to wonder at. */
function isOdd({label}: Labelled): boolean {
	return label !== undefined && label !== 'date';
}

/** A word or two right above the boilerplate may be a category that no list of the page names. */
function lastLineDoubts(last: Labelled | undefined): readonly string[] {
	const isShort = last !== undefined && last.label === undefined && !last.isProse;
	if (!isShort || last.words === 0 || last.words > 3) return [];
	return [words.import.doubts.category(last.text)];
}

function doubt({line, text, label}: Labelled): string {
	return words.import.doubts.odd(line, label ?? '', text);
}
