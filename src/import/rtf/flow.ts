import type {Item, Layout, Run} from './document.ts';

/** A text while it is read: the document's own, or a note's. */
export interface Flow {
	readonly items: Item[];
	readonly add: (run: Run) => void;
	/** The number or sign of the item of a list that begins here. */
	readonly label: (words: string) => void;
	/** Ends the paragraph; an empty one is none. */
	readonly endParagraph: (layout: Layout) => void;
	/** Ends what has been begun of a paragraph, and a cell or row with it. */
	readonly end: (kind: 'cell' | 'row' | 'text', layout: Layout) => void;
}

/** Begins a text; `count` is called for each of its runs. */
export function beginFlow(count: () => void): Flow {
	const items: Item[] = [];
	let runs: Run[] = [];
	let label: string | undefined;
	const endParagraph = (layout: Layout): void => {
		if (runs.length > 0) items.push({kind: 'paragraph', runs, layout, label});
		runs = [];
		label = undefined;
	};

	return {
		items,
		add(run) {
			const last = runs.at(-1);
			const isSame =
				last?.letters === run.letters &&
				last.isFixed === run.isFixed &&
				last.note === undefined &&
				run.note === undefined;
			if (isSame) runs[runs.length - 1] = {...run, text: last.text + run.text};
			else {
				count();
				runs.push(run);
			}
		},
		label(words) {
			label = (label ?? '') + words;
		},
		endParagraph,
		end(kind, layout) {
			endParagraph(layout);
			if (kind !== 'text') items.push({kind});
		},
	};
}
