import type {Column} from '../boilerplate/columns.ts';
import {plainForm} from '../boilerplate/measure.ts';
import type {Element} from './dom.ts';
import type {DomBlock} from './page-blocks.ts';

/** What markup says of the article, beside the blocks themselves. */
export interface Verdicts {
	/** Blocks that Readability keeps, in plain form. */
	readonly readable: ReadonlySet<string>;
	/** Each four words that follow each other in the article as JSON-LD has it. */
	readonly inData: ReadonlySet<string>;
}

/** How many words make a shingle. */
const shingleWords = 4;

/** Each four words of a text that follow each other. */
export function shingles(text: string): readonly string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words
		.slice(0, Math.max(0, words.length - shingleWords + 1))
		.map((_, index) => words.slice(index, index + shingleWords).join(' '));
}

/** How an element and all inside it count: characters, those in links, and blocks. */
interface Extent {
	characters: number;
	linked: number;
	blocks: number;
}

/** Elements that say what they hold. */
const regions: Readonly<Record<string, RegExp>> = {
	inArticle: /^ARTICLE$/,
	inMain: /^MAIN$/,
	inAside: /^ASIDE$/,
	inNav: /^NAV$/,
	inFooter: /^FOOTER$/,
	inHeader: /^HEADER$/,
	inForm: /^FORM$/,
	inFigure: /^(?:FIGURE|FIGCAPTION)$/,
	inTable: /^TABLE$/,
	inList: /^(?:UL|OL|DL)$/,
	inQuote: /^BLOCKQUOTE$/,
};
const tags: Readonly<Record<string, RegExp>> = {
	isParagraph: /^P$/,
	isEntry: /^(?:LI|DT|DD)$/,
	isHeading: /^H[1-6]$/,
	isCell: /^T[DH]$/,
	isCode: /^PRE$/,
	isDivision: /^(?:DIV|SECTION)$/,
};

const levels = [0, 1, 2, 3, 4];

/** The columns that `measureMarkup` makes. */
export const markupNames: readonly string[] = [
	'readable',
	'inData',
	'linkShare',
	'depth',
	...Object.keys(tags),
	...Object.keys(regions),
	'inBody',
	...levels.flatMap(level => [`characters^${level}`, `linkShare^${level}`, `blocks^${level}`]),
	'pathBlocks',
	'pathCharacters',
	'pathShare',
];

/** Measures blocks by their markup. Each element is looked at once for each level it stands on. */
export function measureMarkup(
	blocks: readonly DomBlock[],
	{readable, inData}: Verdicts,
): Map<string, Column> {
	const lineages = blocks.map(lineageOf);
	const extents = measureExtents(blocks, lineages);
	const columns = new Map<string, Column>();
	const set = (name: string, valueAt: (block: DomBlock, index: number) => number) =>
		columns.set(
			name,
			Float32Array.from(blocks, (block, index) => valueAt(block, index)),
		);
	const forms = blocks.map(({text}) => plainForm(text));
	set('readable', (_, index) => (readable.has(forms[index] ?? '') ? 1 : 0));
	set('inData', ({text}) => {
		const own = inData.size === 0 ? [] : shingles(text);
		return own.length === 0 ? -1 : own.filter(each => inData.has(each)).length / own.length;
	});
	set('linkShare', ({text, linked}) => Math.min(1, linked / text.length));
	set('depth', (_, index) => lineages[index]?.length ?? 0);
	for (const [name, pattern] of Object.entries(tags))
		set(name, ({element}) => (pattern.test(element.tagName) ? 1 : 0));
	for (const [name, pattern] of Object.entries(regions))
		set(name, (_, index) => (lineages[index]?.some(each => pattern.test(each.tagName)) ? 1 : 0));
	set('inBody', (_, index) =>
		lineages[index]?.some(each => /articleBody/.test(each.getAttribute('itemprop') ?? '')) ? 1 : 0,
	);
	for (const level of levels) {
		const at = (index: number) => extents.get(lineages[index]?.[level] ?? blocks[index]?.element);
		set(`characters^${level}`, (_, index) => Math.log2(1 + (at(index)?.characters ?? 0)));
		set(`linkShare^${level}`, (_, index) => {
			const extent = at(index);
			return extent ? extent.linked / Math.max(1, extent.characters) : 0;
		});
		set(`blocks^${level}`, (_, index) => Math.min(500, at(index)?.blocks ?? 0));
	}

	measurePaths(blocks, lineages, set);
	return columns;
}

/** So many elements around a block are looked at: a page nested without end takes no longer. */
const mostAround = 40;

/** The elements around a block, the innermost first. */
export function lineageOf({element}: DomBlock): readonly Element[] {
	const found: Element[] = [];
	for (let at: Element | null = element; at && found.length < mostAround; at = at.parentElement)
		found.push(at);
	return found;
}

/** The names of the innermost elements around a block: blocks of one path are set alike. */
export function pathOf(lineage: readonly Element[], levels: number): string {
	return lineage
		.slice(0, levels)
		.map(({tagName, className}) => `${tagName}.${className}`)
		.join('<');
}

function measureExtents(
	blocks: readonly DomBlock[],
	lineages: ReadonlyArray<readonly Element[]>,
): ReadonlyMap<Element | undefined, Extent> {
	const extents = new Map<Element | undefined, Extent>();
	for (const [index, {text, linked}] of blocks.entries()) {
		for (const element of lineages[index] ?? []) {
			const extent = extents.get(element) ?? {characters: 0, linked: 0, blocks: 0};
			extent.characters += text.length;
			extent.linked += linked;
			extent.blocks++;
			extents.set(element, extent);
		}
	}

	return extents;
}

/** How often the names of a block's elements come on the page, and how many characters they hold. */
function measurePaths(
	blocks: readonly DomBlock[],
	lineages: ReadonlyArray<readonly Element[]>,
	set: (name: string, valueAt: (block: DomBlock, index: number) => number) => void,
): void {
	const paths = lineages.map(lineage => pathOf(lineage, 4));
	const extents = new Map<string, Extent>();
	for (const [index, {text}] of blocks.entries()) {
		const extent = extents.get(paths[index] ?? '') ?? {characters: 0, linked: 0, blocks: 0};
		extent.characters += text.length;
		extent.blocks++;
		extents.set(paths[index] ?? '', extent);
	}

	set('pathBlocks', (_, index) => Math.min(500, extents.get(paths[index] ?? '')?.blocks ?? 0));
	set('pathCharacters', (_, index) =>
		Math.log2(1 + (extents.get(paths[index] ?? '')?.characters ?? 0)),
	);
	const all = blocks.reduce((sum, {text}) => sum + text.length, 1);
	set('pathShare', (_, index) => (extents.get(paths[index] ?? '')?.characters ?? 0) / all);
}

/** So many elements around a block are read for their names. */
const namedLevels = 5;

/** The words that the classes and ids around each block are made of. */
export function namesAround(blocks: readonly DomBlock[]): ReadonlyArray<ReadonlySet<string>> {
	const known = new Map<Element, readonly string[]>();
	const wordsOf = (element: Element) => {
		const found = known.get(element) ?? readNames(element);
		known.set(element, found);
		return found;
	};

	return blocks.map(block => new Set(lineageOf(block).slice(0, namedLevels).flatMap(wordsOf)));
}

function readNames(element: Element): readonly string[] {
	const names = `${element.className} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
	return (
		names
			.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
			.toLowerCase()
			.match(/[a-z]{2,20}/g) ?? []
	);
}
