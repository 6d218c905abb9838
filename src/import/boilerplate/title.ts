import {means} from './label-meanings.ts';
import {isStory, type Labelled} from './labelled.ts';
import {isTitleLike, plainForm, proseWords} from './measure.ts';

/** The title by the dateline: the line that it repeats, else the nearest that can be one. */
export function titleByDateline(
	blocks: readonly Labelled[],
	start: number,
	datelineAt: number,
	repeated: string | undefined,
	siteName: string | undefined,
): number | undefined {
	if (repeated !== undefined) return repeatedTitle(blocks, start, datelineAt, plainForm(repeated));
	const above = titleAbove(blocks, start, datelineAt, siteName);
	const below = titleBelow(blocks, datelineAt, siteName);
	// Blogger sets the day above the titles of its stories, and the name of the site above the day.
	const isDayAbove = weekday.test(blocks[datelineAt]?.text ?? '') && above === start;
	return isDayAbove ? (below ?? above) : (above ?? below);
}

/** The line right below a day of the week with its date, as Blogger sets the title of a story. */
export function titleBelowDay(
	blocks: readonly Labelled[],
	datelineAt: number,
	siteName: string | undefined,
): number | undefined {
	const isDay = weekday.test(blocks[datelineAt]?.text ?? '');
	const below = isDay ? titleBelow(blocks, datelineAt, siteName) : undefined;
	const next = below === undefined ? undefined : blocks[below + 1];
	return below === datelineAt + 1 && next?.isProse && next.words >= proseWords ? below : undefined;
}

function titleBelow(
	blocks: readonly Labelled[],
	datelineAt: number,
	siteName: string | undefined,
): number | undefined {
	const at = blocks.findIndex((block, index) => index > datelineAt && !means(block.label, 'small'));
	const block = blocks[at];
	return block && canBeTitle(block, siteName) && !block.isProse ? at : undefined;
}

/** `Sunday, November 16, 2025`. */
const weekday = /^\p{L}+,?\s+(?:\p{L}+\.?\s+\d|\d{1,2}\.?\s+\p{L})/u;

/** How far below the dateline the title may stand, in blocks. */
const reach = 3;

function repeatedTitle(
	blocks: readonly Labelled[],
	start: number,
	datelineAt: number,
	form: string,
): number | undefined {
	const isIt = (block: Labelled) => plainForm(block.text) === form;
	const above = blocks.slice(start, datelineAt).findLastIndex(isIt);
	if (above >= 0) return start + above;
	const below = blocks.slice(datelineAt + 1, datelineAt + 1 + reach).findIndex(isIt);
	return below >= 0 ? datelineAt + 1 + below : undefined;
}

/** The last line above the first prose that says the title which the page's markup names. */
export function knownTitle(
	blocks: readonly Labelled[],
	title: string,
	textStart: number,
): number | undefined {
	const form = plainForm(title);
	const prose = blocks.findIndex(
		(block, index) => index >= textStart && isStory(block) && plainForm(block.text) !== form,
	);
	const at = blocks
		.slice(0, prose < 0 ? textStart + reach : prose)
		.findLastIndex(block => plainForm(block.text) === form);
	return at < 0 ? undefined : at;
}

function titleAbove(
	blocks: readonly Labelled[],
	start: number,
	datelineAt: number,
	siteName: string | undefined,
): number | undefined {
	for (let index = datelineAt - 1; index >= start; index--) {
		const block = blocks[index];
		// A button beside the author's name says "Follow"; it begins no menu.
		const isMenu = means(block?.label, 'menu') && block?.label !== 'follow';
		if (!block || isMenu || block.isItem) return undefined;
		if (canBeTitle(block, siteName)) return index;
	}

	return undefined;
}

function canBeTitle(block: Labelled, siteName: string | undefined): boolean {
	if (block.label !== undefined || block.isItem || !isTitleLike(block.text)) return false;
	return siteName === undefined || plainForm(block.text) !== plainForm(siteName);
}

/** The title without a dateline: below the menu, if there is one; else the first block. */
export function titleAfterMenu(
	blocks: readonly Labelled[],
	start: number,
	siteName: string | undefined,
): number | undefined {
	const menuEnd = endOfMenu(blocks, start);
	if (menuEnd === start) {
		const first = blocks[start];
		return first && isTitleLike(first.text) && blocks.length > start + 1 ? start : undefined;
	}

	for (let index = menuEnd; index < blocks.length; index++) {
		const block = blocks[index];
		if (!block || (block.isProse && !isTitleLike(block.text))) return undefined;
		if (canBeTitle(block, siteName)) return index;
	}

	return undefined;
}

/** Below this many words a sentence may be a tagline. */
const fewWords = 8;

/**
 * The index behind the last menu above the text. One labelled line is no menu (a story may be
 * called "Home"); a skip link or two lines are. What stands in one group with a menu's last line
 * is of the menu too, except the line that the text follows.
 */
function endOfMenu(blocks: readonly Labelled[], start: number): number {
	const prose = blocks.findIndex(
		(block, index) => index >= start && isStory(block) && block.words >= fewWords,
	);
	const limit = prose < 0 ? blocks.length : prose;
	const entries = blocks
		.slice(0, limit)
		.flatMap((block, index) =>
			index >= start && (means(block.label, 'menu') || block.isItem) ? [index] : [],
		);
	const last = entries.at(-1);
	if (last === undefined) return start;
	const isMenu =
		entries.length > 1 || blocks[last]?.label === 'skip' || hasCompany(blocks, last, limit);
	return isMenu ? endOfGroup(blocks, last, limit) : start;
}

/** The last line of a group that the text follows at once is not of the menu: it is the title. */
function endOfGroup(blocks: readonly Labelled[], last: number, limit: number): number {
	let end = last + 1;
	while (end < limit - 1 && blocks[end]?.group === blocks[last]?.group) end++;
	return end;
}

/** Whether a single menu word has short lines for company: `Home`, `News`, `Stories`. */
function hasCompany(blocks: readonly Labelled[], at: number, limit: number): boolean {
	const company = blocks
		.slice(0, limit)
		.filter(({group, words, isProse}) => group === blocks[at]?.group && words <= 4 && !isProse);
	return company.length >= 3;
}
