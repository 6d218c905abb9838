import type {Label} from './boilerplate-words.ts';
import {type Dateline, isPersonName, readByline, readDateline} from './dateline.ts';
import {roles} from './dateline-words.ts';
import {means} from './label-meanings.ts';
import type {Labelled} from './labelled.ts';
import {entryForm, type Lists, namesCategories, splitNames} from './lists.ts';
import type {KnownFacts} from './page-story.ts';
import {knownTitle, titleAfterMenu, titleByDateline} from './title.ts';

/** What stands above a story. */
export interface Head {
	/** Index of the title's block; undefined when the title is only repeated by the dateline. */
	readonly titleAt: number | undefined;
	readonly title: string | undefined;
	readonly dateline: Dateline | undefined;
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	/** Index of the first block of the text. */
	readonly end: number;
	/** Where each block of the byline stands, for the record of what was removed. */
	readonly labels: ReadonlyMap<number, Label>;
}

/** Where a head is looked for. */
interface HeadPlace {
	/** Where its part of the page begins, and where its text does. */
	readonly start: number;
	readonly textStart: number;
	readonly datelineAt: number | undefined;
	readonly titleAt?: number | undefined;
}

/**
 * Reads the head of a story: its title, where nobody has found it yet, is the line that the
 * dateline repeats, else the line before the dateline, else the first block after the last menu
 * that is neither a role word nor the site's name. The small print stands around these.
 */
export function readHead(
	blocks: readonly Labelled[],
	{start, textStart, datelineAt, titleAt: found}: HeadPlace,
	{lists, siteName, known}: HeadFacts,
): Head {
	const dateline =
		datelineAt === undefined ? undefined : readDateline(blocks[datelineAt]?.text ?? '');
	const titleAt =
		found ??
		(known.title !== undefined
			? knownTitle(blocks, known.title, textStart)
			: datelineAt === undefined
				? titleAfterMenu(blocks, start, siteName)
				: titleByDateline(blocks, start, datelineAt, dateline?.title, siteName));
	const first =
		Math.max(
			...[titleAt, datelineAt].filter(at => at !== undefined && at < textStart + 3).map(Number),
			textStart - 1,
		) + 1;
	return readSmallPrint(
		blocks,
		{
			first,
			titleAt,
			title: titleAt === undefined ? dateline?.title : blocks[titleAt]?.text,
			datelineAt,
			dateline,
			hasMarkup: known.hasMarkup === true,
		},
		lists,
	);
}

/** What is known of the page that a head is on. */
interface HeadFacts {
	readonly lists: Lists;
	readonly siteName: string | undefined;
	readonly known: KnownFacts;
}

interface Beginning {
	readonly first: number;
	readonly titleAt: number | undefined;
	readonly title: string | undefined;
	readonly datelineAt: number | undefined;
	readonly dateline: Dateline | undefined;
	/** Whether markup says where the text stands. */
	readonly hasMarkup: boolean;
}

/** Reads the small print between title and text, and on both sides of the dateline. */
function readSmallPrint(blocks: readonly Labelled[], beginning: Beginning, lists: Lists): Head {
	const {first, titleAt, datelineAt} = beginning;
	const labels = new Map<number, Label>();
	const authors: string[] =
		beginning.dateline?.author === undefined ? [] : splitAuthors(beginning.dateline.author);
	const categories = [...(beginning.dateline?.categories ?? [])];
	let dateline = beginning.dateline;
	const take = (index: number): boolean => {
		const block = blocks[index];
		if (!block) return false;
		const label = smallLabel(blocks, index, lists);
		// A bare date that was not judged to be a dateline is an entry of a diary.
		const isDiary = label === 'date' && datelineAt === undefined && !beginning.hasMarkup;
		if (label === undefined || isDiary) return false;
		labels.set(index, label);
		dateline ??= label === 'date' || label === 'dateline' ? readDateline(block.text) : undefined;
		if (label === 'byline' || label === 'role')
			authors.push(...splitAuthors(readByline(block.text) ?? roleOf(block.text)));
		if (label === 'categories') categories.push(...block.text.split(/\s*,\s*/));
		return true;
	};

	const above = [titleAt, datelineAt].filter(at => at !== undefined).sort((a, b) => a - b);
	for (let index = (above[0] ?? first) + 1; index < first; index++) take(index);
	let end = first;
	while (end < blocks.length - 1 && take(end)) end++;
	let overTitle = (above[0] ?? 0) - 1;
	while (overTitle >= 0 && isSigned(blocks[overTitle]) && take(overTitle)) overTitle--;
	if (!beginning.hasMarkup && isKicker(blocks, overTitle, lists)) take(overTitle);
	return {
		titleAt,
		title: beginning.title,
		dateline,
		authors: [...new Set(authors)],
		categories: [...new Set(categories)],
		end,
		labels,
	};
}

/** Lists of a menu go on to the title: what no other line names is no category for that. */
function isNamedElsewhere(blocks: readonly Labelled[], at: number): boolean {
	const names = splitNames(blocks[at]?.text ?? '').map(entryForm);
	return blocks.some(({text}, index) => index !== at && names.includes(entryForm(text)));
}

/** Some pages set the author above the title. */
function isSigned(block: Labelled | undefined): boolean {
	return ['ad', 'byline', 'role'].includes(block?.label ?? '');
}

/** A category above the title, set off from the menu: newspapers call it a kicker. */
function isKicker(blocks: readonly Labelled[], at: number, lists: Lists): boolean {
	const line = blocks[at];
	if (!line || line.label !== undefined || line.isItem) return false;
	const isCategory = namesCategories(line.text, lists.categories) && isNamedElsewhere(blocks, at);
	return isCategory && line.group !== blocks[at - 1]?.group;
}

function smallLabel(blocks: readonly Labelled[], at: number, lists: Lists): Label | undefined {
	const [previous, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
	if (!block) return undefined;
	if (block.label !== undefined) return means(block.label, 'small') ? block.label : undefined;
	if (block.isProse) return undefined;
	if (namesCategories(block.text, lists.categories) && isNamedElsewhere(blocks, at))
		return 'categories';
	const isBesideDate = [next?.label, previous?.label].some(
		label => label === 'date' || label === 'dateline',
	);
	return isBesideDate && isPersonName(block.text) && block.text.includes(' ')
		? 'byline'
		: undefined;
}

function roleOf(text: string): string {
	return text.replace(/^.*?(\p{L}+)\W*$/su, (whole, word: string) =>
		roles.has(word.toLowerCase()) ? word : whole,
	);
}

/** `Nell Abara and Tobias Renn` are two. */
export function splitAuthors(names: string): string[] {
	return names
		.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/u)
		.map(name => name.trim())
		.filter(Boolean);
}
