import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import {isAnswer} from './answers.ts';
import {isArrow} from './is-arrow.ts';
import {Paste, pasteBegins, pastePatienceMs} from './paste.ts';
import {isString, splitKeys} from './split-keys.ts';

/** A lone ESC is the key when nothing has followed it after so many milliseconds. */
const escapeWaitMs = 30;
/** What a terminal answers is given up after so many. */
const stringWaitMs = 500;
/** So many keys may wait, more than anybody types ahead. */
const mostWaiting = 1000;
/** Of so many keys before it, Ctrl-C waits for none. */
const manyWaiting = 100;
/** UTF-16 units that a single key may have. */
const longestKey = 32;
const controlC = '\u{3}';
/** So many milliseconds of keys may be answered before a frame. */
const burstMs = 16;
/** Milliseconds until it is asked again whether a key may be delivered. */
const shortWaitMs = 4;

/** When keys may be delivered. */
export interface Readiness {
	/** Whether the next key is meant for what is only about to be shown. */
	readonly mustWait: () => boolean;
	/**
	 * Whether the next key may be delivered before the last one is drawn: where all who hear keys look
	 * at the state, and at nothing that was drawn.
	 */
	readonly mayHurry: () => boolean;
	/** Whether an arrow turns a page now, and moves no cursor. */
	readonly turnsPages: () => boolean;
}

/** A key that waits. */
interface Waiting {
	readonly key: string;
	/** An arrow that came in one read with the same arrow before it. */
	readonly isRepeated: boolean;
}

/**
 * Standard input for Ink that delivers one key at a time. Ink calls its handlers once a chunk, so
 * a held `j` would arrive as `jj` and two arrows in one chunk would see the same state; here every
 * handler, those of ink-select-input too, sees each key after the one before has been answered. What
 * the terminal answers is no key: it is told as `answer`.
 */
export class KeyStream extends EventEmitter {
	readonly isTTY = true;
	readonly #source: ReadStream;
	readonly #readiness: Readiness;
	readonly #decoder = new StringDecoder('utf8');
	readonly #queue: Waiting[] = [];
	#rest = '';
	/** Since when the rest has been waiting for its end, in milliseconds. */
	#restSince: number | undefined;
	#paste: Paste | undefined;
	#current: string | null = null;
	/** Whether the arrow that was delivered last turned a page. */
	#hasTurned = false;
	#isPumping = false;
	#timer: NodeJS.Timeout | undefined;

	constructor(source: ReadStream, readiness: Readiness) {
		super();
		this.#readiness = readiness;
		this.#source = source;
		source.on('data', this.#receive);
		source.on('end', () => this.emit('end'));
		source.on('error', () => this.emit('end'));
	}

	/** The key that is being delivered, once. */
	read(): string | null {
		const key = this.#current;
		this.#current = null;
		return key;
	}

	setRawMode(isRaw: boolean): this {
		// A terminal that has gone away cannot be set; the exit is under way then.
		try {
			this.#source.setRawMode(isRaw);
		} catch {}
		return this;
	}

	setEncoding(): this {
		return this;
	}

	ref(): this {
		this.#source.ref();
		this.#source.resume();
		return this;
	}

	unref(): this {
		this.#source.unref();
		return this;
	}

	/** Lets the terminal go. */
	close(): void {
		clearTimeout(this.#timer);
		this.#source.off('data', this.#receive);
		this.#source.pause();
	}

	readonly #receive = (chunk: Buffer): void => {
		clearTimeout(this.#timer);
		this.#hear(this.#decoder.write(chunk));
		if (this.#paste) this.#timer = setTimeout(this.#endPaste, pastePatienceMs);
		else if (this.#rest === '') this.#restSince = undefined;
		else this.#timer = setTimeout(this.#endWait, this.#waitMs());
		this.#pump();
	};

	#hear(input: string): void {
		if (this.#paste) {
			this.#hearPaste(this.#paste, input);
			return;
		}

		const {keys, rest} = splitKeys(this.#rest + input);
		for (const [index, key] of keys.entries()) {
			if (isAnswer(key)) this.emit('answer', key);
			else this.#queue.push({key, isRepeated: isArrow(key) && key === keys[index - 1]});
		}

		// The latest wishes are those that count.
		this.#queue.splice(0, Math.max(0, this.#queue.length - mostWaiting));
		const isPaste = rest.startsWith(pasteBegins);
		this.#rest = isPaste ? '' : rest;
		if (!isPaste) return;
		this.#paste = new Paste(performance.now());
		this.#hearPaste(this.#paste, rest.slice(pasteBegins.length));
	}

	#hearPaste(paste: Paste, input: string): void {
		const now = performance.now();
		const {keys, rest} = splitKeys(input.slice(0, longestKey));
		const isKey = keys.length === 1 && rest === '' && input.length < longestKey;
		const after = isKey && paste.isOver(input, now) ? input : paste.take(input, now);
		if (after === undefined) return;
		this.#endPaste();
		this.#hear(after);
	}

	readonly #endPaste = (): void => {
		if (this.#paste) this.#queue.push({key: this.#paste.key, isRepeated: false});
		this.#paste = undefined;
		this.#pump();
	};

	/** Milliseconds until what has not ended is given up. Keys that come meanwhile do not put it off. */
	#waitMs(): number {
		if (!isString(this.#rest)) return escapeWaitMs;
		const now = performance.now();
		this.#restSince ??= now;
		return Math.max(0, this.#restSince + stringWaitMs - now);
	}

	readonly #endWait = (): void => {
		// A string of a terminal is no key.
		if (!isString(this.#rest)) this.#queue.push({key: this.#rest, isRepeated: false});
		this.#rest = '';
		this.#restSince = undefined;
		this.#pump();
	};

	#pump(): void {
		if (this.#isPumping || this.#queue.length === 0) return;
		this.#isPumping = true;
		const isLong = this.#queue.length > manyWaiting;
		const mustWait = this.#readiness.mustWait();
		const isInterrupted = (mustWait || isLong) && this.#isInterrupted();
		if (mustWait && !isInterrupted) {
			setTimeout(this.#pumpAgain, shortWaitMs);
			return;
		}

		const end = performance.now() + burstMs;
		do {
			this.#deliver();
		} while (this.#queue.length > 0 && this.#readiness.mayHurry() && performance.now() < end);
		// Whatever the key changed is committed before the next one is delivered.
		setImmediate(this.#pumpAgain);
	}

	/**
	 * Delivers the next key. One notch of a wheel is several arrows in one read: it turns one page, and
	 * nothing of it reaches what stands behind the last page.
	 */
	#deliver(): void {
		const next = this.#queue.shift();
		if (!next || (next.isRepeated && this.#hasTurned)) return;
		this.#hasTurned = isArrow(next.key) && this.#readiness.turnsPages();
		this.#current = next.key;
		this.emit('readable');
	}

	/** Whether Ctrl-C is next: it waits for nothing, and what was typed before it is not wanted any more. */
	#isInterrupted(): boolean {
		const interrupt = this.#queue.findIndex(({key}) => key === controlC);
		this.#queue.splice(0, Math.max(0, interrupt));
		return interrupt >= 0;
	}

	readonly #pumpAgain = (): void => {
		this.#isPumping = false;
		this.#pump();
	};
}
