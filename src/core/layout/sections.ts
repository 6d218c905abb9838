import {type Block, plainText} from '../document/block.ts';

/** A story with fewer words than this is one section. */
const wholeStory = 6000;
/** A heading begins a section when at least so many words stand before it in the section. */
const beforeHeading = 1000;
/** Without a heading a section ends at the scene break or paragraph nearest to this mark. */
const longest = 5000;
/** Within so many words of the mark a scene break is preferred to a paragraph. */
const reach = 1000;

/** Characters that are written without spaces: two of them count as a word. */
const firstIdeographic = 0x2e_80;

/** No word takes more of a section than this many letters; a longer one counts as several. */
const longestWord = 20;

/**
 * Words of a text: what stands between spaces, at most 20 letters each; of Chinese and Japanese, half
 * the characters.
 */
export function countWords(text: string): number {
	let words = 0;
	let ideographs = 0;
	let letters = longestWord;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= firstIdeographic && unit < 0xff_00) {
			ideographs++;
			letters = longestWord;
		} else if (unit === 0x20 || unit === 0x0a || unit === 0xa0) {
			letters = longestWord;
		} else if (letters++ === longestWord) {
			letters = 1;
			words++;
		}
	}
	return words + Math.ceil(ideographs / 2);
}

function isMajorHeading(block: Block | undefined): boolean {
	return block?.kind === 'heading' && block.level <= 2;
}

/** The candidate nearest to a mark (in words), or undefined when there is none. */
function nearest(candidates: readonly number[], before: readonly number[], mark: number) {
	const distance = (block: number) => Math.abs((before[block] ?? 0) - mark);
	let best = candidates[0];
	for (const block of candidates) {
		if (best !== undefined && distance(block) < distance(best)) best = block;
	}
	return best;
}

/** The block at which the section that starts at `start` ends. */
function findEnd(text: readonly Block[], before: readonly number[], start: number): number {
	const at = (index: number) => before[index] ?? 0;
	const mark = at(start) + longest;
	const afterSceneBreaks: number[] = [];
	const others: number[] = [];
	let block = start + 1;
	for (; block < text.length && at(block) <= mark + reach; block++) {
		const isChapter = isMajorHeading(text[block]) && at(block) >= at(start) + beforeHeading;
		if (isChapter && at(block) <= mark) return block;
		if (text[block - 1]?.kind === 'scene-break') afterSceneBreaks.push(block);
		others.push(block);
	}
	if (block === text.length && at(block) <= mark) return block;
	others.push(block);
	const near = afterSceneBreaks.filter(end => at(end) >= mark - reach);
	return nearest(near, before, mark) ?? nearest(others, before, mark) ?? text.length;
}

/**
 * The blocks at which sections begin, the first of them 0. They depend on the text alone, so that
 * the same text has the same sections in every window.
 */
export function findSections(text: readonly Block[]): readonly number[] {
	const known = found.get(text) ?? find(text);
	found.set(text, known);
	return known;
}

/** What was found: a long text is set anew for every window, and has the same sections. */
const found = new WeakMap<readonly Block[], readonly number[]>();

/** Whether the section that holds a block is as it is whatever follows the text. */
export function isCertainAt(text: readonly Block[], block: number): boolean {
	return hasWords(text, block, longest + reach);
}

/**
 * Whether the first pages are as they are whatever follows the text, in a window of so many cells;
 * where it is not known, in windows that people have.
 */
export function isCertainAtStart(text: readonly Block[], cells?: number): boolean {
	const page = cells === undefined ? largestPage : cells / cellsOfWord;
	return hasWords(text, 0, Math.min(page, largestPage));
}

/** More words than stand on two pages side by side of a hundred rows each. */
const largestPage = 2500;

/** Fewer than a word takes with the space after it, in any language and with what stands empty. */
const cellsOfWord = 3;

/** Whether a text has more than so many words from a block on. */
function hasWords(text: readonly Block[], block: number, most: number): boolean {
	let words = 0;
	for (let next = block; next < text.length; next++) {
		words += countWords(plainText(text[next] as Block));
		if (words > most) return true;
	}
	return false;
}

function find(text: readonly Block[]): readonly number[] {
	const before: number[] = [0];
	for (const [index, block] of text.entries()) {
		before.push((before[index] ?? 0) + countWords(plainText(block)));
	}
	if ((before[text.length] ?? 0) < wholeStory) return [0];
	const starts: number[] = [];
	for (let start = 0; start < text.length; start = findEnd(text, before, start)) starts.push(start);
	return starts;
}
