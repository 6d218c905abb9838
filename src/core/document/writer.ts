import type {Block} from './block.ts';
import {enter, type Frame, nest, type Opening, outermost, type Sink} from './frame.ts';
import {type Format, hasWords, type Piece} from './piece.ts';
import {shapeBlocks} from './shape-blocks.ts';

/**
 * Collects what Markdown and HTML say, in reading order, into a flat list of blocks. The two are
 * mixed freely in stories (an element opened in one block closes in another), so both write here.
 */
export class Writer {
	readonly #frames: Frame[] = [outermost];
	readonly #outermost: Sink = {blocks: [], pieces: []};
	readonly #sinks: Sink[] = [this.#outermost];
	#names: string[] = [];

	/** How many frames are open, for `closeTo`. */
	get depth(): number {
		return this.#frames.length;
	}

	/** What holds for the words that are written now. */
	get frame(): Frame {
		return this.#frames.at(-1) as Frame;
	}

	get #sink(): Sink {
		return this.#sinks.at(-1) as Sink;
	}

	/** Writes text (entities decoded, white space as it is) in the format of what is open. */
	write(text: string, format?: Format): void {
		if (text === '') return;
		const open = this.frame.format;
		this.#sink.pieces.push({text, format: format === undefined ? open : {...open, ...format}});
	}

	/** Writes the words that stand for an image. */
	writeImage(text: string): void {
		if (text !== '') this.#sink.pieces.push({text, format: this.frame.format, isImage: true});
	}

	/** A hard line break; a second one ends the block, as in stories that use `<br><br>`. */
	break(): void {
		const {pieces} = this.#sink;
		const last = pieces.findLast(piece => piece.isBreak || /\S/.test(piece.text));
		if (last?.isBreak && this.frame.shape.kind !== 'code') this.end();
		else pieces.push({text: '\n', format: this.frame.format, isBreak: true});
	}

	/** The last words written for the next block, for what depends on them. */
	get lastWords(): string {
		return this.#sink.pieces.at(-1)?.text ?? '';
	}

	/** Ends the words collected so far: they become blocks of the shape that is open. */
	end(): void {
		const {pieces} = this.#sink;
		this.#sink.pieces = [];
		if (hasWords(pieces))
			for (const block of shapeBlocks(pieces, this.frame.shape)) this.add(block);
	}

	/** Adds a block that is complete but for the containers it stands in. */
	add(block: Block): void {
		const names = this.#names;
		this.#names = [];
		const named = names.length > 0 ? {...block, names} : block;
		this.#sink.blocks.push({...named, inside: enter(this.frame)});
	}

	/** Gives the next block a name, by which links lead to it. */
	name(name: string): void {
		this.#names.push(name);
	}

	/** Adds what was captured, in the place where it now goes. */
	restore(blocks: readonly Block[], pieces: readonly Piece[] = []): void {
		if (blocks.length > 0) this.end();
		for (const block of blocks) this.#sink.blocks.push(block);
		for (const piece of pieces) this.#sink.pieces.push(piece);
	}

	/** Opens a frame: what is written until its end has its format, shape and containers. */
	open(name: string, opening: Opening): void {
		if (!opening.isInline) this.end();
		this.#frames.push(nest(this.frame, name, opening));
		if (opening.capture !== undefined) this.#sinks.push({blocks: [], pieces: []});
	}

	/** Closes the nearest open frame of that name and all in it; nothing when there is none. */
	close(name: string): void {
		const found = this.#find([name], frame => frame.opening.isFloor === true);
		if (found === undefined) return;
		this.closeTo(found + 1);
		this.#pop(true);
	}

	/** Closes what ends without an end tag, unless one of `limits` stands in between. */
	closeImplied(names: readonly string[], limits: readonly string[]): void {
		const found = this.#find(
			names,
			frame => frame.opening.isFloor === true || limits.includes(frame.name),
		);
		if (found !== undefined) this.closeTo(found);
	}

	/** Closes the newest frames until so many are open. */
	closeTo(depth: number): void {
		while (this.#frames.length > Math.max(1, depth)) this.#pop(false);
	}

	/** Closes what only formats words and was opened since so many frames were open. */
	closeInline(depth: number): void {
		const first = this.#frames.findIndex(
			(frame, index) => index >= depth && frame.opening.isInline,
		);
		if (first > 0) this.closeTo(first);
	}

	/** The nearest frame of one of these names. */
	nearest(names: readonly string[]): Frame | undefined {
		const found = this.#find(names, frame => frame.opening.isFloor === true);
		return found === undefined ? undefined : this.#frames[found];
	}

	/** The blocks written since the last time, in order; what is captured waits for its place. */
	take(): readonly Block[] {
		return this.#outermost.blocks.splice(0);
	}

	/** The last blocks, with what was left open. */
	finish(): readonly Block[] {
		this.closeTo(1);
		this.end();
		return this.take();
	}

	#find(names: readonly string[], isLimit: (frame: Frame) => boolean): number | undefined {
		for (let index = this.#frames.length - 1; index > 0; index--) {
			const frame = this.#frames[index] as Frame;
			if (names.includes(frame.name)) return index;
			if (isLimit(frame)) return undefined;
		}
		return undefined;
	}

	#pop(isClosed: boolean): void {
		const {opening} = this.frame;
		if (!opening.isInline) this.end();
		this.#frames.pop();
		if (opening.capture !== undefined) opening.capture(this.#sinks.pop() as Sink, isClosed);
		opening.onEnd?.();
	}
}
