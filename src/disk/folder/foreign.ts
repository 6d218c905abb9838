import type {SafeText} from '../../core/text/safe-text.ts';

/** What reads files that are no Markdown: books, saved pages, plain text. */
export interface ForeignReader {
	/** Whether a file of this name is read by it. */
	readonly reads: (path: string) => boolean;
	/** What the bytes of a file that is taken for Markdown are instead, after “is”; by how they begin. */
	readonly strangerIn: (bytes: Uint8Array) => SafeText | undefined;
	/** Writes the bytes of a file (`path` names it) as one story, or says why that cannot be. Never throws. */
	readonly toStory: (bytes: Uint8Array, path: string) => Promise<ForeignStory>;
}

/**
 * Markdown with front matter and what is to be said of how it was made, or a sentence that says why
 * there is none.
 */
export type ForeignStory =
	| {readonly markdown: string; readonly notices?: readonly SafeText[]}
	| {readonly refused: SafeText};

/** Reads every file as Markdown. */
export const noForeign: ForeignReader = {
	reads: () => false,
	strangerIn: () => undefined,
	toStory: () => Promise.resolve({markdown: ''}),
};
