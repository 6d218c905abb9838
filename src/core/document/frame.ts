import {nothing, type SafeText} from '../text/safe-text.ts';
import type {Block, Container} from './block.ts';
import type {Format, Piece} from './piece.ts';
import type {Shape} from './shape-blocks.ts';

/** Deeper nesting is written at this depth: the page has no room to show it. */
const mostContainers = 24;

/** What has been written and waits for its place: whole blocks, then the words of the next one. */
export interface Sink {
	readonly blocks: Block[];
	pieces: Piece[];
}

/** A cell as it was read: what it holds, and whether it names its column. */
interface ReadCell {
	readonly blocks: readonly Block[];
	readonly isHeader: boolean;
}

/** The rows of an open table. */
export type ReadRows = ReadCell[][];

/** What an element or a kind of token changes for the words in it. */
export interface Opening {
	readonly format?: Format;
	readonly shape?: Shape;
	readonly container?: Container['kind'];
	readonly marker?: SafeText;
	/** Whether it only formats words: it neither ends a block nor outlives one. */
	readonly isInline?: boolean;
	/** Whether no end tag in it reaches what is around it. */
	readonly isFloor?: boolean;
	/** The number of the next item of a list. */
	readonly counter?: {next: number};
	/** The rows of an open table, to be written at its end. */
	readonly rows?: ReadRows;
	/**
	 * Takes what was written in it instead of the story; `isClosed` tells whether its own end tag
	 * ended it, and not the end of something around it.
	 */
	readonly capture?: (inner: Sink, isClosed: boolean) => void;
	/** Called after its end, with what is around it open again. */
	readonly onEnd?: () => void;
}

/** A container that blocks are being written into. */
export type OpenContainer =
	| {readonly kind: 'quote'}
	| {readonly kind: 'item'; readonly marker: SafeText; hasBlocks: boolean};

/** What is open; each frame also carries all that its parents say. */
export interface Frame {
	readonly name: string;
	readonly opening: Opening;
	readonly format: Format;
	readonly shape: Shape;
	readonly inside: readonly OpenContainer[];
}

/** What holds for a story's text by itself. */
export const outermost: Frame = {
	name: '',
	opening: {isFloor: true},
	format: {},
	shape: {kind: 'paragraph'},
	inside: [],
};

/** The frame for something that opens inside another. */
export function nest(parent: Frame, name: string, opening: Opening): Frame {
	const {format, shape, container, marker = nothing} = opening;
	const isNested = container !== undefined && parent.inside.length < mostContainers;
	const own: OpenContainer =
		container === 'item' ? {kind: 'item', marker, hasBlocks: false} : {kind: 'quote'};
	return {
		name,
		opening,
		format: format === undefined ? parent.format : {...parent.format, ...format},
		shape: shape ?? parent.shape,
		inside: isNested ? [...parent.inside, own] : parent.inside,
	};
}

/** Most blocks stand in none; they share it. */
const noContainers: readonly Container[] = [];

/** The containers of a frame's next block; from then on their items have their first block. */
export function enter(frame: Frame): readonly Container[] {
	if (frame.inside.length === 0) return noContainers;
	return frame.inside.map(container => {
		if (container.kind === 'quote') return container;
		const isFirst = !container.hasBlocks;
		container.hasBlocks = true;
		return {kind: 'item', marker: container.marker, isFirst};
	});
}
