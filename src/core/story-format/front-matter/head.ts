/** How a head is written. `headers` are Pelican's lines, `titleBlock` is Pandoc's; `unknown` is what we would have to run. */
export type Dialect = 'yaml' | 'toml' | 'json' | 'headers' | 'titleBlock' | 'unknown';

/** A head as it was found, not yet read. */
export interface Head {
	readonly dialect: Dialect;
	/** The lines between the fences. */
	readonly head: string;
	/** All that follows. */
	readonly body: string;
	/** Set when the end of the head had to be guessed. */
	readonly isUnclosed?: true;
}
