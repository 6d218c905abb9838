import type {Label} from './boilerplate-words.ts';
import {means} from './label-meanings.ts';
import {isStory, type Labelled} from './labelled.ts';
import {plainForm, proseWords} from './measure.ts';

/** What the lists of a page name, in plain form. */
export interface Lists {
	/** Entries of the menu above the story and of the category list below it. */
	readonly categories: ReadonlySet<string>;
	/** Everything that any list below the story names. */
	readonly all: ReadonlySet<string>;
}

/** An entry of a list without the number of its stories: `Stories (12)`, `News 3`. */
export function entryForm(text: string): string {
	return plainForm(text.replace(/\s*[([]?\d+[)\]]?\s*$/u, ''));
}

/** Reads the menus and lists of a page: its short lines below one of the headings of lists. */
export function readLists(blocks: readonly Labelled[]): Lists {
	const categories = new Set<string>();
	const all = new Set<string>();
	let heading: Label | undefined;
	let isAbove = true;
	for (const block of blocks) {
		isAbove &&= !isStory(block) || block.words < proseWords;
		if (block.label === 'menu' && !isAbove) heading = undefined;
		else if (means(block.label, 'list')) heading = block.label;
		else if (isStory(block) || (block.label !== undefined && block.label !== 'month'))
			heading = undefined;
		else if (heading !== undefined) addEntry(block, heading, categories, all);
	}

	return {categories, all};
}

function addEntry(
	block: Labelled,
	heading: Label,
	categories: Set<string>,
	all: Set<string>,
): void {
	const entry = entryForm(block.text);
	if (entry === '' || block.words > 8) return;
	all.add(entry);
	if (heading === 'category-list' || heading === 'menu') categories.add(entry);
}

/** Longer lines name no categories. UTF-16 units. */
const longestLine = 200;

/** Whether a short line, or each part of one with commas, is what a list of categories names. */
export function namesCategories(text: string, categories: ReadonlySet<string>): boolean {
	if (text.length > longestLine) return false;
	const names = splitNames(text);
	return names.length > 0 && names.every(name => categories.has(entryForm(name)));
}

/** The names of a line with commas, bars or bullets between them. */
export function splitNames(text: string): readonly string[] {
	return text
		.split(/\s*[,;|•·、，]\s*/u)
		.map(name => name.trim())
		.filter(Boolean);
}
