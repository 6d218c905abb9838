import InkOutput from '../../node_modules/ink/build/output.js';
import stringWidth from './string-width.ts';

type Size = ConstructorParameters<typeof InkOutput>[0];
type Options = Parameters<InkOutput['write']>[3];
type Clip = Parameters<InkOutput['clip']>[0];

interface Written {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: Options['transformers'];
}

const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Ink's frame, put together by rows. Ink takes every character of a frame apart, and puts it together
 * again: most of the time of a turned page. Where the texts of a row fit and stand side by side, the
 * row is these texts with spaces between them. Ours close all looks that they open, so none goes on
 * in the next one; a character that is not to be seen, which Ink leaves out, takes the long way.
 */
export default class Output extends InkOutput {
	readonly #texts: Written[] = [];
	#isCut = false;

	constructor(size: Size) {
		super(size);
	}

	override write(x: number, y: number, text: string, options: Options): void {
		super.write(x, y, text, options);
		this.#texts.push({x, y, text, transformers: options.transformers});
	}

	override clip(clip: Clip): void {
		super.clip(clip);
		const {x1 = 0, x2 = this.width, y1 = 0, y2 = this.height} = clip;
		this.#isCut ||= x1 > 0 || x2 < this.width || y1 > 0 || y2 < this.height;
	}

	override get(): {output: string; height: number} {
		const rows = this.#isCut ? undefined : this.#wholeRows();
		if (rows === undefined) return super.get();
		return {output: rows.map(row => row.trimEnd()).join('\n'), height: this.height};
	}

	/** The rows of the frame; undefined when a text does not fit, or stands over another. */
	#wholeRows(): string[] | undefined {
		const rows = Array.from({length: this.height}, () => new Row(this.width));
		for (const {x, y, text, transformers} of this.#texts) {
			if (unseen.test(text)) return undefined;
			for (const [index, line] of text.split('\n').entries()) {
				const row = rows[y + index];
				if (row === undefined) return undefined;
				if (line === '') continue;
				const drawn = transformers.reduce((drawn, transform) => transform(drawn, index), line);
				if (!row.append(x, stringWidth(line), drawn)) return undefined;
			}
		}

		return rows.map(({text}) => text);
	}
}

/** A row that is filled from left to right. */
class Row {
	text = '';
	/** Cells. */
	readonly #width: number;
	#end = 0;

	constructor(width: number) {
		this.#width = width;
	}

	/** Puts a text of so many cells at a column; false when it has no room there. */
	append(column: number, cells: number, text: string): boolean {
		const end = column + cells;
		if (cells === 0 || column < this.#end || end > this.#width) return false;
		this.text += ' '.repeat(column - this.#end) + text;
		this.#end = end;
		return true;
	}
}
