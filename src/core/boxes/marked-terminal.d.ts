// marked-terminal ships no types: these are the options that we use (its README, version 7).
declare module 'marked-terminal' {
	import type {MarkedExtension} from 'marked';

	interface Options {
		readonly [style: string]: unknown;
		readonly tab?: number;
		readonly emoji?: boolean;
		readonly unescape?: boolean;
		/** Options of cli-table3. */
		readonly tableOptions?: {
			readonly colWidths: readonly number[];
			readonly colAligns: ReadonlyArray<'left' | 'center' | 'right'>;
			readonly wordWrap: boolean;
			readonly chars: Readonly<Record<string, string>>;
			readonly style: Readonly<Record<string, unknown>>;
		};
	}

	/** The second argument goes to cli-highlight. */
	export function markedTerminal(
		options: Options,
		highlight: {readonly language: string},
	): MarkedExtension;
}
