import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of what could not be read as a story, or not whole. A name or a title comes first. */
export const imports = {
	tooLarge: (name: SafeText, megabytes: number) =>
		safe`${name} is larger than ${megabytes} MB: no story is that long.`,
	largePage: (name: SafeText, megabytes: number) =>
		safe`${name} is larger than ${megabytes} MB: save the page without its pictures.`,
	tooLong: (name: SafeText) => safe`${name} is longer than any story.`,
	isEmpty: (name: SafeText) => safe`${name} is empty.`,
	noText: (name: SafeText) => safe`${name} is not text.`,
	noEpub: (name: SafeText) => safe`${name} is not an EPUB.`,
	unreadable: (name: SafeText, why: SafeText) => safe`${name} could not be read: ${why}.`,
	isStranger: (name: SafeText, what: SafeText) => safe`${name} is ${what}.`,
	standardInput: safe`standard input`,
	/** What bytes turn out to be that are no stories, and what one can do about it. */
	strangers: {
		pdf: safe`a PDF: save its text, or the page that it was made of`,
		oldWord: safe`an old Word document: save it as plain text`,
		archive: safe`an archive: unpack it, and add what is inside`,
		program: safe`a picture, a sound or a program: dogear adds texts, pages and books`,
	},
	/** What looks odd in a story that was made of a page, and was kept. */
	doubts: {
		share: safe`Less than a tenth of the page’s text was kept: the story may be elsewhere on it.`,
		date: safe`The date can be read in two ways and was left out.`,
		category: (text: string) => `The last line may be a category and was kept: ${text}`,
		odd: (line: number, label: string, text: string) =>
			`${line === 0 ? 'This' : `Line ${line}`} looks like boilerplate of a page (${label}) and was kept: ${text}`,
		noProse: safe`No prose was found: everything was kept.`,
		noArticle: safe`No article was found: everything was kept.`,
	},
	isLocked: (book: SafeText) => safe`${book} is locked by its seller: dogear cannot open it.`,
	hasPassword: (name: SafeText) =>
		safe`${name} is locked with a password: save it without one, and add that.`,
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
