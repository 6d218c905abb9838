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
		share: safe`Less than a tenth of the page is here: the story may be elsewhere.`,
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
	postIsLocked: (title: SafeText) =>
		safe`“${title}” is locked with a password on its site and was not read.`,
	postsHaveNoText: (posts: number) =>
		posts === 1
			? safe`One post has no text and was left out.`
			: safe`${posts} posts have no text and were left out.`,
	exportIsCut: (file: SafeText) =>
		safe`${file} ends before its end: export the site again to have the rest.`,
	exportIsEmpty: (file: SafeText) => safe`${file} holds no published post and no page.`,
	interfaceIsClosed: (site: SafeText) => safe`${site} does not open its posts to programs.`,
	siteAnswers: (site: SafeText, status: number) => safe`${site} answers ${status}.`,
	siteIsBroken: (site: SafeText) => safe`${site} fails when it is asked for its posts.`,
	commentsAreCut: (most: number) =>
		safe`There are more than ${most} comments: the oldest of them were read.`,
	siteIsCut: (most: number) => safe`The site has more than ${most} posts: the newest were read.`,
};
