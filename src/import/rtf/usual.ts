import type {Item, RichText, Run} from './document.ts';

/** How most letters of a document are set: what differs from it says something. */
export interface Usual {
	/** In half points. */
	readonly size: number;
	readonly isFixed: boolean;
	/** In twentieths of a point. */
	readonly indent: number;
	/** The sizes of headings that are known by their size alone, largest first. */
	readonly headingSizes: readonly number[];
}

/** A paragraph of the text. */
export type Paragraph = Extract<Item, {kind: 'paragraph'}>;

/** A heading is larger than the text by so many half points at least, and as short as this. */
const larger = 3;
const longestHeading = 160;
/** More levels of headings than these are not told apart by size. */
const mostLevels = 3;

/** Finds how most letters are set. */
export function findUsual({items, styles}: RichText): Usual {
	const paragraphs = items.filter(item => item.kind === 'paragraph');
	const size = mostOf(paragraphs, ({letters}) => letters.size) ?? 24;
	const hasHeadings = paragraphs.some(
		({layout}) => layout.outline !== undefined || isHeading(styles.get(layout.style)?.name ?? ''),
	);
	const sizes = hasHeadings ? [] : paragraphs.map(each => headingSizeOf(each, size));
	const counted = [...new Set(sizes.filter(each => each !== undefined))];
	return {
		size,
		isFixed: mostOf(paragraphs, ({isFixed}) => isFixed) ?? false,
		indent: mostOf(paragraphs, (_, {layout}) => layout.indent) ?? 0,
		headingSizes: counted.sort((one, other) => other - one).slice(0, mostLevels),
	};
}

function isHeading(name: string): boolean {
	return /^heading \d/i.test(name);
}

/** The size of a short paragraph whose letters are all larger than the text's. */
export function headingSizeOf({runs, label}: Paragraph, usual: number): number | undefined {
	const words = runs.filter(({text}) => text.trim() !== '');
	const length = words.reduce((sum, {text}) => sum + text.length, 0);
	if (length === 0 || length > longestHeading || label !== undefined) return undefined;
	const least = Math.min(...words.map(({letters}) => letters.size));
	return least >= usual + larger ? least : undefined;
}

/** What is said of most letters. */
function mostOf<Value>(
	paragraphs: readonly Paragraph[],
	say: (run: Run, paragraph: Paragraph) => Value,
): Value | undefined {
	const counts = new Map<Value, number>();
	for (const paragraph of paragraphs) {
		for (const run of paragraph.runs) {
			const value = say(run, paragraph);
			counts.set(value, (counts.get(value) ?? 0) + run.text.length);
		}
	}

	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
