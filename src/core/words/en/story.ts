import {nothing, type SafeText, safe} from '../../text/safe-text.ts';
import {comments} from './count.ts';

/** What is said of a story and while it is read. */
export const story = {
	comments,
	/** What stands above the comments themselves. */
	commentsBelow: safe`comments`,
	minutes: (minutes: number): SafeText => (minutes > 0 ? safe`${minutes} min` : nothing),
	minutesLeft: (minutes: number): SafeText => safe`${minutes} min left`,
	percent: (percent: number): SafeText => safe`${percent} %`,
	aside: safe`aside`,
	posted: (date: SafeText, authors: SafeText): SafeText =>
		authors === '' ? safe`Posted on ${date}` : safe`Posted on ${date} by ${authors}`,
	/** Of a book of which the year alone, or the month, is known. */
	published: (when: SafeText, authors: SafeText): SafeText =>
		authors === '' ? safe`Published in ${when}` : safe`Published in ${when} by ${authors}`,
	by: (authors: SafeText): SafeText => safe`By ${authors}`,
	seriesPart: (series: SafeText, part: number): SafeText => safe`${series}, part ${part}`,
	part: (part: number): SafeText => safe`part ${part}`,
	partOf: (part: number, parts: number): SafeText => safe`part ${part} of ${parts}`,
	opening: (title: SafeText): SafeText => safe`Opening ${title} …`,
	page: (page: number, pages: number): SafeText => safe`page ${page} of ${pages}`,
	pages: (first: number, last: number, pages: number): SafeText =>
		safe`pages ${first}–${last} of ${pages}`,
	atLastPage: safe`the last page`,
	noMatch: safe`no match`,
	match: (match: number, matches: number): SafeText => safe`match ${match} of ${matches}`,
	/** While a place is looked up; the page is that where one reads. */
	wayBack: (backKey: SafeText, page: number | undefined): SafeText =>
		page === undefined
			? safe`${backKey} goes back to your place`
			: safe`${backKey} goes back to your place, page ${page}`,
	counting: (number: number): SafeText => safe`${number} …`,
	firstPage: safe`This is the first page.`,
	lastPage: safe`This is the last page.`,
	noShare: safe`A number before it tells how much: 50 % leads to the middle.`,
	noNext: safe`There is no next story.`,
	noPrevious: safe`There is no previous story.`,
	noJumpBack: safe`No jump to go back from.`,
	noJumpForward: safe`No jump to go forward to.`,
	noCornerHere: safe`Only a page of a story has a corner to fold.`,
	folded: (listKey: SafeText): SafeText => safe`The corner is folded; ${listKey} lists them.`,
	unfolded: safe`The corner is unfolded.`,
	notFound: (query: SafeText): SafeText => safe`“${query}” is not in this story.`,
	noSearch: (searchKey: SafeText): SafeText =>
		safe`Nothing is looked for; ${searchKey} begins a search.`,
	changedSince: safe`The text changed since you were here; this is the nearest place.`,
	notYet: safe`The rest is still being read: it takes a moment.`,
	changedOnSite: safe`The text changed on its site since you were here.`,
	changedNow: safe`The file changed; this is its new text.`,
};
