import type {SafeText} from '../text/safe-text.ts';

/** A run of text inside a block with a meaning; no colour, no width, no escape byte. */
export interface Span {
	/** A `\n` inside is a hard line break. */
	readonly text: SafeText;
	readonly emphasis?: true;
	readonly strong?: true;
	readonly strike?: true;
	readonly code?: true;
	/** Where a link leads: an address (http, https, mailto), or `#name` in the same story. */
	readonly link?: SafeText;
	/** The label of the footnote that this mark stands for. */
	readonly note?: SafeText;
}

/** What a block stands in, outermost first: a quote, or an item of a list. */
export type Container =
	| {readonly kind: 'quote'}
	| {
			readonly kind: 'item';
			/** What hangs before the item: `•`, `3.`, `☑`. */
			readonly marker: SafeText;
			/** Whether this block is the item's first and therefore carries the marker. */
			readonly isFirst: boolean;
	  };

interface Common {
	readonly inside: readonly Container[];
	/** The block's words. Its plain text, which anchors count in, is these texts joined. */
	readonly spans: readonly Span[];
	/** Names by which links of the same story lead here. */
	readonly names?: readonly string[];
}

/** A cell of a table. */
export type Cell = readonly Span[];

/**
 * One leaf of a story. A document is a flat list of them, so that a place is a number of a block
 * and an offset; nesting is told by `inside`.
 */
export type Block =
	| (Common & {
			readonly kind:
				| 'paragraph'
				/** A paragraph that keeps its lines (`\n` in its spans). */
				| 'verse'
				/** `* * *`: its spans are empty, or the ornament that was written. */
				| 'scene-break'
				/** An image: its alternative text and caption. */
				| 'figure'
				/** A story's title on its first page; not part of the text. */
				| 'title'
				/** Small print: dateline, categories, who wrote a comment; not part of the text. */
				| 'byline';
	  })
	| (Common & {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3 | 4 | 5 | 6;
	  })
	| (Common & {readonly kind: 'code'; readonly language: SafeText})
	| (Common & {
			readonly kind: 'table';
			readonly header: readonly Cell[];
			readonly rows: ReadonlyArray<readonly Cell[]>;
			readonly align: ReadonlyArray<'left' | 'center' | 'right'>;
	  })
	/** A footnote, at the end of the story. */
	| (Common & {readonly kind: 'note'; readonly label: SafeText});

/** What a story says. */
export interface Document {
	readonly blocks: readonly Block[];
	/** Quiet words for the reader, when the text could not be understood as Markdown. */
	readonly notices: readonly SafeText[];
}

/** A block's plain text, which anchors count in (UTF-16 units). */
export function plainText(block: Block): SafeText {
	return block.spans.map(span => span.text).join('') as SafeText;
}
