import type {Labelled} from './labelled.ts';
import {splitNames} from './lists.ts';

/** Lines that name categories, and short lines that the menu or the category list has too. */
export function categoriesOf(
	tail: readonly Labelled[],
	isCategory: (text: string) => boolean,
): readonly string[] {
	const found: string[] = [];
	for (const block of withoutRelated(tail)) {
		if (block.label === 'categories') found.push(...readAfterLabel(block.text));
		else if (block.label === 'tags') found.push(...readBeforeTags(block.text, isCategory));
		else if (block.label === undefined && isCategory(block.text))
			found.push(...splitNames(block.text));
		else if (!['share', 'ad', 'dateline', 'byline', 'role', 'follow'].includes(block.label ?? ''))
			break;
	}

	return found;
}

/** Some pages show related titles, with dates and categories of their own, above the category line. */
function withoutRelated(tail: readonly Labelled[]): readonly Labelled[] {
	const from = tail.findIndex(({label}) => label === 'related');
	if (from < 0) return tail;
	const isOfTitles = ({label, text}: Labelled) =>
		label === undefined || label === 'date' || /[”"“»]$/u.test(text);
	const length = tail.slice(from + 1).findIndex(block => !isOfTitles(block));
	return [...tail.slice(0, from), ...(length < 0 ? [] : tail.slice(from + 1 + length))];
}

/** `Stories Tags: mercy, prison` has the categories before the tags. */
function readBeforeTags(text: string, isCategory: (text: string) => boolean): readonly string[] {
	const before = /^(.{1,40}?)\s+\p{L}+\s*[:：]/u.exec(text)?.[1];
	return before !== undefined && isCategory(before) ? splitNames(before) : [];
}

const afterWords =
	/^(?:posted|filed|published|tagged|publié|classé|publicad[oa]|pubblicato|publicado|geplaatst|veröffentlicht|verschlagwortet|опубликовано)\s+(?:in|under|with|as|dans|en|em|mit|в)?\s*[:：]?\s*|^\S+\s+/iu;

/** The names behind the colon of a line, or behind its first words where there is no colon. */
function readAfterLabel(text: string): readonly string[] {
	const colon = text.search(/[:：]/u);
	return splitNames(colon >= 0 ? text.slice(colon + 1) : text.replace(afterWords, ''));
}

/** The tags that the lines of a tail name. */
export function tagsOf(tail: readonly Labelled[]): readonly string[] {
	return tail.flatMap(({label, text}) => (label === 'tags' ? readAfterLabel(text) : []));
}
