/** Bracketed paste (xterm): a terminal puts what is pasted between these two. */
export const pasteBegins = '\u{1B}[200~';
const pasteEnds = '\u{1B}[201~';

/** A text line takes so much of a paste, in UTF-16 units. */
const mostKept = 100_000;
/** A paste whose end has not come after so many milliseconds may have none. */
export const pastePatienceMs = 900;
/** Milliseconds between two keys, which nobody presses faster; a paste that goes on does not wait. */
const keyGapMs = 10;
const controlC = '\u{3}';

/** A paste that is coming in, in as many reads as it takes. Times are in milliseconds. */
export class Paste {
	#text = '';
	readonly #beganAt: number;
	#lastAt: number;

	constructor(now: number) {
		this.#beganAt = now;
		this.#lastAt = now;
	}

	/** Takes what came; what comes after the end of the paste, undefined while that is not there. */
	take(input: string, now: number): string | undefined {
		const from = Math.max(0, this.#text.length - pasteEnds.length + 1);
		this.#lastAt = now;
		this.#text += input;
		const end = this.#text.indexOf(pasteEnds, from);
		if (end >= 0) {
			const after = this.#text.slice(end + pasteEnds.length);
			this.#text = this.#text.slice(0, end);
			return after;
		}

		if (this.#text.length > mostKept) {
			this.#text = this.#text.slice(0, mostKept) + this.#text.slice(1 - pasteEnds.length);
		}

		return undefined;
	}

	/**
	 * Whether a read that is a single key belongs to it no more, because its end is lost: Ctrl-C does
	 * not at any time, another key does not after a while.
	 */
	isOver(key: string, now: number): boolean {
		if (key === controlC) return true;
		return now - this.#beganAt > pastePatienceMs && now - this.#lastAt >= keyGapMs;
	}

	/** The whole of it as one key, as Ink takes it. */
	get key(): string {
		return pasteBegins + this.#text.slice(0, mostKept) + pasteEnds;
	}
}
