import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of books and pages that could not be read, or not whole. */
export const imports = {
	isLocked: (book: SafeText) => safe`${book} is locked by its seller: dogear cannot open it.`,
	hasNoText: (book: SafeText) => safe`${book} has no text.`,
	hasNoPage: (file: SafeText) => safe`${file} holds no page of HTML.`,
	hasTooManyChapters: (book: SafeText, most: number) =>
		safe`${book} has more than ${most} chapters.`,
	/** A text that the book names and its file does not hold. */
	chapterIsMissing: (chapter: SafeText) =>
		safe`The text “${chapter}” is not in the book's file; the others were read.`,
	chapterIsEmpty: (chapter: SafeText) => safe`The text “${chapter}” of the book is empty.`,
	chapterIsLocked: (chapter: SafeText) =>
		safe`The text “${chapter}” is locked by the book's seller; the others were read.`,
	chapterIsBroken: (chapter: SafeText) =>
		safe`The text “${chapter}” of the book is damaged; the others were read.`,
};
